package se.samplan.ops.searchnode.swedish;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * The parts that the core of Elasticsearch lacks; the standard tokenizer, {@code lowercase}, {@code stop} and {@code
 * shingle} are its own.
 */
public final class SwedishAnalysisPlugin extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "asciifolding",
                AsciiFolding::new,
                "dictionary_decompounder",
                requiresAnalysisSettings(CompoundParts::new),
                "edge_ngram",
                EdgeNgram::new,
                "flatten_graph",
                FlattenGraph::new,
                "stemmer",
                requiresAnalysisSettings(Stemmer::new),
                "synonym_graph",
                requiresAnalysisSettings(SynonymGraph::new));
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "keyword",
                (index, environment, name, settings) -> TokenizerFactory.newFactory(name, KeywordTokenizer::new),
                "whitespace",
                (index, environment, name, settings) -> TokenizerFactory.newFactory(name, WhitespaceTokenizer::new));
    }

    @Override
    public List<PreConfiguredTokenizer> getPreConfiguredTokenizers() {
        return List.of(
                PreConfiguredTokenizer.singleton("keyword", KeywordTokenizer::new),
                PreConfiguredTokenizer.singleton("whitespace", WhitespaceTokenizer::new));
    }
}
