package se.samplan.platform.message;

import java.util.Locale;

/** Enum constants as words in JSON and scenarios: {@code SOCIAL_SERVICES} is {@code social-services}. */
public final class EnumWords {
    private EnumWords() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no constant has that word */
    public static <E extends Enum<E>> E find(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("unknown word for " + type.getSimpleName());
    }
}
