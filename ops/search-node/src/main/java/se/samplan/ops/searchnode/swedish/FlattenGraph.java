package se.samplan.ops.searchnode.swedish;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;

/** {@code flatten_graph}: needed after {@code synonym_graph} where text is indexed rather than searched. */
final class FlattenGraph extends AbstractTokenFilterFactory {

    FlattenGraph(IndexSettings index, Environment environment, String name, Settings settings) {
        super(name);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new FlattenGraphFilter(tokens);
    }
}
