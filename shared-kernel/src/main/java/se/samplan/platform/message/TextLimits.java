package se.samplan.platform.message;

/** How long what people type may be: the same in a form as in a command, so that no form takes what its command refuses. */
public final class TextLimits {
    /** Characters in one text; told to people in {@code messages.properties}, whose test knows this number. */
    public static final int LONGEST = 4_000;

    /** Characters in the name or the title of a person, or the name of a unit. What is older may be longer, and is shown as it is. */
    public static final int NAME = 200;

    private TextLimits() {}
}
