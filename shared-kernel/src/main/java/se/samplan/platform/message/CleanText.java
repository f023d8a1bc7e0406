package se.samplan.platform.message;

import java.text.Normalizer;

/**
 * What people type, without what nobody can see: control characters, marks that turn the direction of writing, characters of no width.
 * They hide words from a search, make two names look the same and one sentence read as another. Line breaks and tabs stay; so does what
 * joins letters in the Arabic script and the parts of one emoji. Composed as Unicode's form C, so that the same letters are the same text.
 */
public final class CleanText {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BLANK_BRAILLE = 0x2800;

    private CleanText() {}

    /** The same text when there is nothing to take away. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int before = -1;
        for (int at = 0; at < text.length(); ) {
            int each = text.codePointAt(at);
            int next = at + Character.charCount(each);
            int after = next < text.length() ? text.codePointAt(next) : -1;
            if (each == '\r' || each == 0x85 || each == 0x2028 || each == 0x2029) {
                if (each != '\r' || after != '\n') {
                    clean.append('\n');
                }
            } else if (isSeen(each) || joins(each, before, after)) {
                clean.appendCodePoint(each);
                before = each;
            }
            at = next;
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Nothing in it that anybody can see: spaces of whatever kind and width, characters without ink. */
    public static boolean isEmpty(String text) {
        return of(text).codePoints()
                .allMatch(each -> Character.isWhitespace(each) || Character.isSpaceChar(each) || each == BLANK_BRAILLE);
    }

    /** Printable ASCII and line feeds alone, as most texts that programs send; or letters of Latin-1. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            boolean plain =
                    each == '\n' || each == '\t' || (each >= ' ' && each < 0x7F) || (each > 0xAD && each < 0x100);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeen(int each) {
        if (each == '\n' || each == '\t') {
            return true;
        }
        if (Character.UnicodeBlock.TAGS.equals(Character.UnicodeBlock.of(each)) || isNoncharacter(each)) {
            return false;
        }
        return switch (Character.getType(each)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> each != 0x115F && each != 0x1160 && each != 0x3164 && each != 0xFFA0 && each != 0x034F;
        };
    }

    private static boolean isNoncharacter(int each) {
        return (each & 0xFFFE) == 0xFFFE || (each >= 0xFDD0 && each <= 0xFDEF);
    }

    private static boolean joins(int each, int before, int after) {
        return switch (each) {
            case ZERO_WIDTH_JOINER -> isPicture(before) && isPicture(after);
            case ZERO_WIDTH_NON_JOINER -> isArabic(before) && isArabic(after);
            default -> false;
        };
    }

    private static boolean isPicture(int each) {
        // Digits count as emoji; they are letters to everybody else.
        return each > 0xFF && (Character.isEmoji(each) || Character.isEmojiModifier(each) || each == 0xFE0F);
    }

    private static boolean isArabic(int each) {
        return each >= 0 && Character.UnicodeScript.of(each) == Character.UnicodeScript.ARABIC;
    }
}
