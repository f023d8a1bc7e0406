package se.samplan.pages.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CsrfToken;

/**
 * What every page has around it.
 *
 * @param reader who is signed in, if someone is
 * @param path where one is
 * @param evaluation whether the hub is for evaluation
 * @param csrf what its forms carry against forgery; null where forms are not guarded
 */
public record PageModelAdvice(
        @Nullable Reader reader,
        String path,
        boolean evaluation,
        @Nullable CsrfToken csrf,
        SwedishText say,
        Assets assets) {

    /** A text of the message file. */
    public String text(String key, Object... values) {
        return say.text(key, values);
    }

    /** Where a style, script, drawing or font is fetched from. */
    public String asset(String file) {
        return assets.address(file);
    }

    /** The page to start from. */
    public String home() {
        return reader == null ? "/" : reader.home();
    }

    /** Is one on the page at that address, or below? As {@code aria-current} says it. */
    public @Nullable String current(String... addresses) {
        for (String address : addresses) {
            if (path.startsWith(address)) {
                return "page";
            }
        }
        return null;
    }
}
