package se.samplan.ops.claims;

import org.springframework.security.core.AuthenticationException;

/** Which party somebody acts for can't be looked up now. Trying again later is all that is needed. */
public final class UnitLookupUnavailable extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    public UnitLookupUnavailable(Throwable cause) {
        super("parties can't be looked up now", cause);
    }
}
