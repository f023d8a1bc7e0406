package se.samplan.pages.frame;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.message.Ids;

/**
 * A form as a page shows it, with what was typed when it comes back.
 *
 * @param action where it is sent
 * @param key which form of the page it is: the word of its act and its place
 * @param screen the word of the page, to come back to
 * @param seen a bookmark of the version that the page shows, if it shows one
 * @param command the id of what it is about to do, so that sending it twice changes nothing
 */
public record FormView(
        String action, String key, String screen, @Nullable String seen, RejectedForm attempt, String command) {

    public FormView(String action, String key, String screen, @Nullable String seen, RejectedForm attempt) {
        this(action, key, screen, seen, attempt, Ids.next());
    }

    /** The word of its act. */
    public String word() {
        return key.substring(0, key.indexOf(':'));
    }

    /** Its place. */
    public String at() {
        return key.substring(key.indexOf(':') + 1);
    }

    /** The key as a part of an id in the page. */
    public String anchor() {
        return key.replace(':', '-');
    }

    public String id() {
        return "form-" + anchor();
    }

    /** The id of a field. */
    public String field(String name) {
        return anchor() + "-" + name;
    }

    /** Is it the form that came back? */
    public boolean cameBack() {
        return attempt.isFor(key);
    }

    public @Nullable String value(String name, @Nullable Object otherwise) {
        return attempt.value(key, name, otherwise);
    }

    /** Was this chosen among several? */
    public boolean chose(String name, String value) {
        return Objects.equals(value(name, null), value);
    }

    /** Is this choice to be marked? */
    public boolean has(String name, String value, boolean otherwise) {
        return attempt.has(key, name, value, otherwise);
    }

    public @Nullable String trouble(String name) {
        return attempt.trouble(key, name);
    }

    /** What describes a field: its hint, and what is wrong with it. */
    public @Nullable String describedBy(String name, boolean hinted) {
        String hint = hinted ? field(name) + "-hint" : "";
        String wrong = trouble(name) == null ? "" : field(name) + "-wrong";
        String both = (hint + " " + wrong).strip();
        return both.isEmpty() ? null : both;
    }
}
