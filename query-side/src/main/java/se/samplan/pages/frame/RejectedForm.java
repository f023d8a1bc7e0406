package se.samplan.pages.frame;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.samplan.platform.refusal.RefusalDetail;
import se.samplan.platform.refusal.Refusals;

/**
 * A form that came back: what was typed stands in it again, and it says why it was not saved.
 *
 * @param form which form of the page it was
 * @param troubles what is wrong, by field
 * @param refusal the rule that said no, when all fields could be read
 */
public record RejectedForm(
        String form,
        MultiValueMap<String, String> typed,
        Map<String, String> troubles,
        @Nullable RefusalDetail refusal) {

    /** Nothing came back. */
    public static final RejectedForm NONE = new RejectedForm("", new LinkedMultiValueMap<>(), Map.of(), null);

    /** @return the failed attempt, or null when the failure has nothing to do with what was typed */
    public static @Nullable RejectedForm of(SubmittedForm form, Throwable failure) {
        String key = form.raw("form");
        return switch (RemoteRefusal.unwrap(failure)) {
            case FormIncomplete it -> new RejectedForm(key == null ? "" : key, form.fields(), it.troubles(), null);
            case RemoteRefusal it
            when !it.detail().code().equals("no-access") ->
                new RejectedForm(key == null ? "" : key, form.fields(), Map.of(), it.detail());
            default -> null;
        };
    }

    /** What was written in one form, to stand in the next; nothing has gone wrong. */
    public static RejectedForm carried(String key, SubmittedForm form) {
        return new RejectedForm(key, form.fields(), Map.of(), null);
    }

    public boolean failed() {
        return refusal != null || !troubles.isEmpty();
    }

    public boolean isFor(String key) {
        return form.equals(key);
    }

    /** The word of the act that was tried. */
    public String act() {
        int end = form.indexOf(':');
        return end < 0 ? form : form.substring(0, end);
    }

    public @Nullable String value(String key, String field, @Nullable Object otherwise) {
        if (isFor(key)) {
            return typed.getFirst(field);
        }
        return otherwise == null ? null : otherwise.toString();
    }

    /** The form as an id in the page. */
    public String anchor() {
        return form.replace(':', '-');
    }

    /** Was this choice ticked? */
    public boolean has(String key, String field, String value, boolean otherwise) {
        return isFor(key) ? typed.getOrDefault(field, List.of()).contains(value) : otherwise;
    }

    public @Nullable String trouble(String key, String field) {
        return isFor(key) ? troubles.get(field) : null;
    }

    /** What the rule says, in a sentence. */
    public @Nullable String sentence() {
        return refusal == null ? null : Refusals.sentence(refusal);
    }

    public @Nullable String title() {
        return refusal == null ? null : Refusals.title(refusal.code());
    }

    /** The entry that someone else was faster with: as the refusal names it, else as the form did. */
    public @Nullable String entry() {
        List<String> named = refusal == null ? List.of() : refusal.details().getOrDefault("entry", List.of());
        return named.isEmpty() ? typed.getFirst("commitment") : named.getFirst();
    }

    /** Was someone else faster? Then the form may be gone from the page. */
    public boolean isLate() {
        return refusal != null && List.of("conflict", "already-decided").contains(refusal.code());
    }

    /** The text that was written, which must not be lost with the form. */
    public @Nullable String written() {
        String text = typed.getFirst("text");
        String written = text == null || text.isBlank() ? typed.getFirst("reason") : text;
        return written == null || written.isBlank() ? null : written;
    }

    /** Status of the answer that shows the form again. */
    public int status() {
        return refusal == null ? 422 : Refusals.status(refusal.code());
    }

    /** What is about to be said again, for the choices that decide how a form looks. */
    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }
}
