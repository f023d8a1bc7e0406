package se.samplan.plan.read;

import org.jspecify.annotations.Nullable;

/**
 * A text that the reader may see.
 *
 * @param text null when its key has been destroyed (gallrat)
 */
public record ShownText(@Nullable String text, boolean destroyed) {

    public static ShownText of(String text) {
        return new ShownText(text, false);
    }

    public static ShownText gone() {
        return new ShownText(null, true);
    }
}
