package se.samplan.platform.search;

import java.util.List;

/** Something that turns facts into documents. */
public interface View {

    List<IndexForm> indexes();

    /** Begins filling one generation of indexes. */
    Projection project(Shelf shelf);

    /** Fills one generation. One thread at a time for the same {@link Fact#key}; several for different keys. */
    interface Projection {

        /**
         * Takes in one fact. The same fact may come again; it must then change nothing.
         *
         * @throws RuntimeException if this fact can't be taken in: it is put aside, with what follows for the same key
         */
        void take(Fact fact, Batch batch);

        /** Forgets what it remembers of a key, since a batch failed. */
        void forget(String key);
    }
}
