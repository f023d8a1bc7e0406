package se.samplan.party.read;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyKind;
import se.samplan.platform.actor.Actor;

/**
 * Which units are registered? By the beginning of words of the name, by kind, by exact code; all of them when nothing is asked for.
 * Answered with {@link PartyList}. Anyone signed in may ask.
 *
 * @param page from 0; {@code (page + 1) * size} at most {@value #DEEPEST}
 * @param size units on a page, 1 to 100
 */
public record PartiesMatching(
        Actor reader,
        @Nullable String text,
        @Nullable PartyKind kind,
        @Nullable String code,
        int page,
        int size) {

    /** So many units stand on a page unless another number is asked for. */
    public static final int USUAL_SIZE = 100;

    /** So many units can be turned to; more are found by other words. */
    public static final int DEEPEST = 10_000;

    /** The first page. */
    public PartiesMatching(Actor reader, @Nullable String text, @Nullable PartyKind kind, @Nullable String code) {
        this(reader, text, kind, code, 0, USUAL_SIZE);
    }
}
