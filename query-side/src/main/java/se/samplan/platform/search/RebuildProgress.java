package se.samplan.platform.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.message.EnumWords;

/**
 * How the views stand.
 *
 * @param live the generation that people read; null before the first is there
 * @param building the one being built beside it, null when none is
 * @param position how far the generation in question has read; {@code head}: where the history ends
 * @param percent of the history, 0 to 100
 * @param putAside how many children or parties have events in the live generation's dead-letter queue
 * @param unfound how many documents of the live generation the engine took only without what they are found by
 * @param startedAt when the latest rebuild began, {@code seconds} how long it has taken (took), {@code eventsPerSecond} over that time
 */
public record RebuildProgress(
        ViewState state,
        @Nullable Integer live,
        @Nullable Integer building,
        long position,
        long head,
        int percent,
        long putAside,
        long unfound,
        @Nullable Instant startedAt,
        long seconds,
        long eventsPerSecond) {

    /** What is going on. */
    public enum ViewState {
        /** Waiting for the search engine to answer. */
        WAITING,
        /** Another process fills them; how far it has come is not known here. */
        ELSEWHERE,
        /** The live generation has not read the whole history yet. */
        CATCHING_UP,
        /** All is well. */
        CURRENT,
        /** A new generation is being built beside the live one. */
        REBUILDING,
        /** A new generation is built but not taken into use, since some of its documents could not be made. */
        HELD_BACK;

        @JsonValue
        public String word() {
            return EnumWords.of(this);
        }
    }
}
