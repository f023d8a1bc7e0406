package se.samplan.ops.endtoend.rights;

import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.hub.Answer;

/**
 * What came back, from the API or a page.
 *
 * @param code of a problem
 * @param place where to go, of a redirect
 */
record Reply(int status, @Nullable String code, @Nullable String place, String body) {
    static Reply of(Answer answer) {
        return new Reply(answer.status(), answer.code(), null, answer.body().toString());
    }

    boolean wantsSignIn() {
        return status == 401
                || (place != null && (place.contains("/oauth2/authorization/") || place.endsWith("/inloggning")));
    }

    boolean refused() {
        return status >= 400;
    }

    /** Could somebody tell this answer from the other? */
    boolean looksLike(Reply other) {
        return status == other.status
                && java.util.Objects.equals(code, other.code)
                && withoutChange(body).equals(withoutChange(other.body));
    }

    /** What is fresh in every page says nothing. */
    private static String withoutChange(String body) {
        return body.replaceAll("(name=\"_csrf\"[^>]*value|nonce)=\"[^\"]*\"", "");
    }

    String inWords() {
        return status + (code == null ? "" : " " + code) + (place == null ? "" : " to " + place);
    }
}
