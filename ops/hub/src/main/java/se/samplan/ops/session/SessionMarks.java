package se.samplan.ops.session;

import java.util.List;
import se.samplan.platform.vault.KeyedMark;

/**
 * The provider's words for people and sessions, as marks: they can be compared, and say nothing. With several keys, what was marked under
 * any of them is found, and the first is used for new ones.
 */
final class SessionMarks {
    private final List<KeyedMark> keys;
    private final String issuer;

    SessionMarks(List<byte[]> secrets, String issuer) {
        this.keys = secrets.stream()
                .map(secret -> new KeyedMark(secret, "samplan sign-in marks 1"))
                .toList();
        this.issuer = issuer;
    }

    List<String> subject(String subject) {
        return all("subject " + issuer + " " + subject);
    }

    List<String> session(String session) {
        return all("session " + issuer + " " + session);
    }

    List<String> person(String person) {
        return all("person " + person);
    }

    private List<String> all(String text) {
        return keys.stream().map(key -> key.of(text)).toList();
    }
}
