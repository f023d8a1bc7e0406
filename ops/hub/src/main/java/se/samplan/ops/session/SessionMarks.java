package se.samplan.ops.session;

import java.util.List;
import se.samplan.platform.vault.KeyedMark;

/**
 * The provider's words for people and sessions, as marks: they can be compared, and say nothing. With several keys, what was marked under
 * any of them is found, and the first is used for new ones.
 */
final class SessionMarks {
    private final KeyedMark keys;
    private final String issuer;

    SessionMarks(List<byte[]> secrets, String issuer) {
        this.keys = new KeyedMark(secrets, "samplan sign-in marks 1");
        this.issuer = issuer;
    }

    List<String> subject(String subject) {
        return keys.all("subject " + issuer + " " + subject);
    }

    List<String> session(String session) {
        return keys.all("session " + issuer + " " + session);
    }

    List<String> person(String person) {
        return keys.all("person " + person);
    }
}
