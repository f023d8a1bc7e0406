package se.samplan.platform.search;

import java.util.List;
import java.util.function.Consumer;

/** Something that turns events into documents. */
public interface View {

    List<IndexForm> indexes();

    /** Begins filling one generation of indexes. */
    Projection project(IndexGeneration generation);

    /** Fills one generation. One thread at a time for the same {@link RecordedEvent#key}; several for different keys. */
    interface Projection {

        /**
         * Takes in one event. The same event may come again; it must then change nothing.
         *
         * @throws RuntimeException if this event can't be taken in: it is put aside, with what follows for the same key
         */
        void take(RecordedEvent event, Batch batch);

        /** Forgets what it remembers of a key, since a batch failed. */
        void forget(String key);

        /** Documents that will be written again and again may be held back from now on, until {@link #gathered} asks for them. */
        default void gather() {}

        /** Ends the gathering: what was held back, to be written now. No event is taken meanwhile. */
        default List<Gathered> gathered() {
            return List.of();
        }
    }

    /** What was held back for one key, and how to write it. */
    record Gathered(String key, Consumer<Batch> write) {}
}
