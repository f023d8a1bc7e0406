package se.samplan.plan.read;

import org.jspecify.annotations.Nullable;

/**
 * A text that the reader may see, or may know of.
 *
 * @param text null when it is destroyed or hidden
 * @param destroyed its key has been destroyed (gallrat)
 * @param hidden the child has protected identity, and the reader's party has not been cleared to read what others write
 */
public record ShownText(@Nullable String text, boolean destroyed, boolean hidden) {

    public static ShownText of(String text) {
        return new ShownText(text, false, false);
    }

    public static ShownText gone() {
        return new ShownText(null, true, false);
    }

    public static ShownText veiled() {
        return new ShownText(null, false, true);
    }
}
