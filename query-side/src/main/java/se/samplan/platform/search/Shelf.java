package se.samplan.platform.search;

import java.util.Optional;

/** One generation of indexes, open for reading by id. */
public final class Shelf {

    private final Search search;
    private final int generation;

    Shelf(Search search, int generation) {
        this.search = search;
        this.generation = generation;
    }

    /** The index of this generation behind an alias. */
    public String index(String alias) {
        return Generations.index(alias, generation);
    }

    public Optional<Stored> get(String alias, String id) {
        return search.get(index(alias), id);
    }

    public int generation() {
        return generation;
    }
}
