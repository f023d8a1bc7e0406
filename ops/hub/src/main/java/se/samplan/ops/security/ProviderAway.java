package se.samplan.ops.security;

import org.springframework.security.core.AuthenticationException;

/** The provider can't be asked now. */
final class ProviderAway extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    ProviderAway(Throwable cause) {
        super("the sign-in can't be reached", cause);
    }
}
