package se.samplan.ops.searchnode.swedish;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * {@code synonym_graph} with rules in the index settings ({@code synonyms}, {@code expand}, {@code lenient}). The rules
 * pass through the filters before it in the chain, as in a stock Elasticsearch: after a stemmer they may be written in any
 * form of the word.
 */
final class SynonymGraph extends AbstractTokenFilterFactory {

    private final List<String> rules;
    private final boolean expand;
    private final boolean lenient;

    SynonymGraph(IndexSettings index, Environment environment, String name, Settings settings) {
        super(name);
        rules = settings.getAsList("synonyms");
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("[%s] takes its rules from [synonyms] only".formatted(name));
        }
        expand = settings.getAsBoolean("expand", true);
        lenient = settings.getAsBoolean("lenient", false);
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> before,
            Function<String, TokenFilterFactory> all) {
        Analyzer analyzer = new CustomAnalyzer(
                tokenizer,
                charFilters.toArray(CharFilterFactory[]::new),
                before.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new));
        return new Synonyms(name(), new SynonymRules(analyzer, expand, lenient).read(rules));
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        throw new IllegalStateException("[%s] works only inside an analyzer".formatted(name()));
    }
}
