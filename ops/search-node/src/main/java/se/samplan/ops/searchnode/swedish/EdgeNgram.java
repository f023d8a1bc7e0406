package se.samplan.ops.searchnode.swedish;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** {@code edge_ngram} from the front, with {@code min_gram}, {@code max_gram} and {@code preserve_original}. */
final class EdgeNgram extends AbstractTokenFilterFactory {

    private final int shortest;
    private final int longest;
    private final boolean preserveOriginal;

    EdgeNgram(IndexSettings index, Environment environment, String name, Settings settings) {
        super(name);
        if (!"front".equals(settings.get("side", "front"))) {
            throw new IllegalArgumentException("[%s] cuts from the front only".formatted(name));
        }
        shortest = settings.getAsInt("min_gram", 1);
        longest = settings.getAsInt("max_gram", 2);
        preserveOriginal = settings.getAsBoolean("preserve_original", false);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new EdgeNGramTokenFilter(tokens, shortest, longest, preserveOriginal);
    }

    @Override
    public boolean breaksFastVectorHighlighter() {
        return true;
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
        throw new IllegalArgumentException("Token filter [%s] can't come before synonyms".formatted(name()));
    }
}
