package se.samplan.ops.hub;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the hub says on the console to the one who starts it. */
final class ConsoleTexts {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("se.samplan.ops.hub.words", SWEDISH);

    private ConsoleTexts() {}

    static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), SWEDISH).format(values);
    }
}
