package se.samplan.ops.session;

import org.springframework.security.core.AuthenticationException;

/** A person with more parties in the mandate than a cookie has room for. */
public final class SessionTooLarge extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    SessionTooLarge() {
        super("the session does not fit into a cookie");
    }
}
