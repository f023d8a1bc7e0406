package se.samplan.platform.search;

import java.util.Optional;

/** One generation of indexes, open for reading by id. */
public final class IndexGeneration {

    private final SearchClient search;
    private final int generation;

    IndexGeneration(SearchClient search, int generation) {
        this.search = search;
        this.generation = generation;
    }

    /** The index of this generation behind an alias. */
    public String index(String alias) {
        return IndexGenerations.index(alias, generation);
    }

    public Optional<StoredDocument> get(String alias, String id) {
        return search.get(index(alias), id);
    }

    public int generation() {
        return generation;
    }
}
