package se.samplan.platform.search;

import se.samplan.platform.message.CleanText;

/** What somebody types to search for, as the engine is asked for it: clean, and no longer than the engine takes as one question. */
public final class TypedWords {
    /** Characters; nobody types as many. What comes after them is not looked for. */
    private static final int MOST = 300;

    private TypedWords() {}

    public static String of(String typed) {
        String clean = CleanText.of(typed.length() > 2 * MOST ? typed.substring(0, 2 * MOST) : typed)
                .strip();
        return clean.length() > MOST ? clean.substring(0, MOST) : clean;
    }
}
