package se.samplan.ops.bench.running;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs in as a person does, through redirects and the form, and keeps the session. Fetches the page alone, nothing it links to. */
final class Browser implements AutoCloseable {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI hub;

    Browser(URI hub, String person) {
        this.hub = hub;
        HttpResponse<String> choice = send(request(hub.resolve("/planer")).build());
        Matcher csrf = CSRF.matcher(choice.body());
        if (!csrf.find()) {
            throw new IllegalStateException("no sign-in page at " + choice.uri());
        }
        String form = "person=" + encoded(person) + "&_csrf=" + encoded(csrf.group(1));
        URI login = URI.create(choice.uri().toString().split("\\?", 2)[0]);
        HttpResponse<String> inside = send(request(login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (inside.statusCode() != 200 || !inside.uri().getPath().startsWith("/planer")) {
            throw new IllegalStateException("signing in ended with " + inside.statusCode() + " at " + inside.uri());
        }
    }

    String page(String path) {
        HttpResponse<String> page = send(request(hub.resolve(path)).build());
        if (page.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + page.statusCode());
        }
        return page.body();
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
