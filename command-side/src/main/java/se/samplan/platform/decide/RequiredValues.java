package se.samplan.platform.decide;

import org.jspecify.annotations.Nullable;
import se.samplan.platform.message.CleanText;
import se.samplan.platform.message.TextLimits;
import se.samplan.platform.refusal.Invalid;

/** What a typed text must be: something, and not endless. */
public final class RequiredValues {
    private RequiredValues() {}

    /** @throws Invalid naming the field, if the text is missing, blank or too long */
    public static String required(@Nullable String text, String field) {
        if (text == null || CleanText.isEmpty(text) || text.length() > TextLimits.LONGEST) {
            throw new Invalid(field);
        }
        return text.strip();
    }

    /** @throws Invalid naming the field, if the name is missing, blank or longer than names are */
    public static String name(@Nullable String name, String field) {
        return within(TextLimits.NAME, required(name, field), field);
    }

    /** @throws Invalid naming the field, if the text is longer than that */
    public static String within(int most, String text, String field) {
        if (text.length() > most) {
            throw new Invalid(field);
        }
        return text;
    }

    /** @throws Invalid naming the field, if the thing is missing */
    public static <T> T required(@Nullable T thing, String field) {
        if (thing == null) {
            throw new Invalid(field);
        }
        return thing;
    }
}
