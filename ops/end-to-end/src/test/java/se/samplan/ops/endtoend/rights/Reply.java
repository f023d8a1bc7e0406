package se.samplan.ops.endtoend.rights;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.hub.Answer;

/**
 * What came back, from the API or a page.
 *
 * @param code of a problem
 * @param place where to go, of a redirect
 */
record Reply(int status, @Nullable String code, @Nullable String place, String body) {
    private static final Pattern FRESH = Pattern.compile("(name=\"_csrf\"[^>]*value|nonce)=\"[^\"]*\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern SIGN_IN = Pattern.compile(".*/inloggning(\\?.*)?");

    static Reply of(Answer answer) {
        return new Reply(answer.status(), answer.code(), null, answer.body().toString());
    }

    boolean wantsSignIn() {
        return status == 401
                || (code != null && code.startsWith("sign-in-"))
                || (place != null
                        && (place.contains("/oauth2/authorization/")
                                || SIGN_IN.matcher(place).matches()
                                || place.equals("/")));
    }

    boolean refused() {
        return status >= 400;
    }

    /** Could somebody tell this answer from the other? */
    boolean looksLike(Reply other) {
        return status == other.status
                && Objects.equals(code, other.code)
                && withoutChange(body).equals(withoutChange(other.body));
    }

    /** What is fresh in every page says nothing, nor do the ids that were asked for. */
    private static String withoutChange(String body) {
        return ID.matcher(FRESH.matcher(body).replaceAll("")).replaceAll("id");
    }

    String inWords() {
        return status + (code == null ? "" : " " + code) + (place == null ? "" : " to " + place);
    }
}
