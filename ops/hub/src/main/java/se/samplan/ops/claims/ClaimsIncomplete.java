package se.samplan.ops.claims;

import org.springframework.security.core.AuthenticationException;

/** A verified sign-in that does not say who somebody is in words the hub knows. Nobody is let in on a guess. */
public final class ClaimsIncomplete extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final String matter;

    public ClaimsIncomplete(String matter) {
        super("the sign-in does not describe anyone: " + matter);
        this.matter = matter;
    }

    /** What is the matter, in a word that messages know: {@code role-unknown}, {@code party-missing} … */
    public String matter() {
        return matter;
    }
}
