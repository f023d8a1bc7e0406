package se.samplan.ops.searchnode.swedish;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Synonyms whose rules have been read with the analyzer they belong to. */
final class Synonyms extends AbstractTokenFilterFactory {

    private final SynonymMap synonyms;

    Synonyms(String name, SynonymMap synonyms) {
        super(name);
        this.synonyms = synonyms;
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        // A map without rules has no words at all, and the filter can't take it.
        return synonyms.fst == null ? tokens : new SynonymGraphFilter(tokens, synonyms, false);
    }

    /** The rules of one filter are not read through another's. */
    @Override
    public TokenFilterFactory getSynonymFilter() {
        return IDENTITY_FILTER;
    }
}
