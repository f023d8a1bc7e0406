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

    public <T> Optional<StoredDocument<T>> get(String alias, String id, Class<T> type) {
        return search.get(index(alias), id, type);
    }

    public int generation() {
        return generation;
    }
}
