package se.samplan.ops.searchnode.swedish;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.tartarus.snowball.ext.SwedishStemmer;

/** {@code stemmer} for {@code swedish} and {@code light_swedish}. Other languages are refused when the index is made. */
final class Stemmer extends AbstractTokenFilterFactory {

    private final boolean light;

    Stemmer(IndexSettings index, Environment environment, String name, Settings settings) {
        super(name);
        String language = settings.get("language", settings.get("name", "none"));
        light = switch (language) {
            case "swedish" -> false;
            case "light_swedish" -> true;
            default -> throw new IllegalArgumentException("No stemmer for [%s] here".formatted(language));
        };
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return light ? new SwedishLightStemFilter(tokens) : new SnowballFilter(tokens, new SwedishStemmer());
    }
}
