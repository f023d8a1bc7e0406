package se.samplan.ops.signin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every page has around it.
 *
 * @param root the path that all addresses begin with
 * @param csrf what forms carry against forgery
 */
public record Frame(String root, @Nullable CsrfToken csrf, MessageSource texts) {
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    /** A text of the message file. */
    public String text(String key, Object... values) {
        return texts.getMessage(key, values, SWEDISH);
    }
}
