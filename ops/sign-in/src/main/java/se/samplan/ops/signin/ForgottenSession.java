package se.samplan.ops.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Signing out from a sign-in that is no longer remembered, for example after a restart, still signs out and leads back to the hub;
 * any other faulty sign-out request is answered 400.
 */
class ForgottenSession implements AuthenticationFailureHandler {

    private final String hub;

    ForgottenSession(String hub) {
        this.hub = hub;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof OAuth2AuthenticationException protocol
                && OAuth2ErrorCodes.INVALID_TOKEN.equals(protocol.getError().getErrorCode())) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            response.sendRedirect(hub);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
