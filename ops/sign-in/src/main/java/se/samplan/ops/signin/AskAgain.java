package se.samplan.ops.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Honours {@code prompt=login} and {@code prompt=select_account}: ends the session and asks who it is. The request goes on without
 * the parameter, so that it is asked once.
 */
class AskAgain extends OncePerRequestFilter {

    private static final Set<String> ASKING = Set.of("login", "select_account");

    private final RequestMatcher authorize;

    AskAgain(RequestMatcher authorize) {
        this.authorize = authorize;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (!authorize.matches(request) || !asks(request.getParameter("prompt"))) {
            rest.doFilter(request, response);
            return;
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(request.getRequestURI() + "?" + withoutPrompt(request.getQueryString()));
    }

    private static boolean asks(@Nullable String prompt) {
        return prompt != null && Stream.of(prompt.split(" ")).anyMatch(ASKING::contains);
    }

    private static String withoutPrompt(String query) {
        return Stream.of(query.split("&"))
                .filter(part -> !part.startsWith("prompt="))
                .collect(Collectors.joining("&"));
    }
}
