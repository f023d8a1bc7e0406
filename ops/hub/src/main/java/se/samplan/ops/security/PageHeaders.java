package se.samplan.ops.security;

import java.net.URI;
import java.util.stream.Collectors;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.stereotype.Component;

/** What a browser may do with our pages: load from us alone, nothing inline, and send forms to us or to the sign-in. */
@Component
class PageHeaders {

    private final String policy;

    PageHeaders(SignInSettings settings) {
        URI issuer = settings.issuer();
        // Signing out leads through the sign-in: a browser counts that as the target of the form.
        policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' " + issuer.getScheme() + "://" + issuer.getAuthority()
                + settings.formTargets().stream()
                        .map(each -> " " + each.strip())
                        .collect(Collectors.joining());
    }

    /** Of an answer that is none for a browser to show: it may load nothing, and stand in nothing. */
    static void ofNoPage(HeaderSpec headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .frameOptions(frames -> frames.mode(Mode.DENY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }

    void applyTo(HeaderSpec headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .frameOptions(frames -> frames.mode(Mode.DENY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicy(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), browsing-topics=()"));
    }
}
