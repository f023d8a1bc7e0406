package se.samplan.ops.endtoend.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone who reads pages, with cookies and without script. */
final class PageReader implements AutoCloseable {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI hub;

    private PageReader(URI hub) {
        this.hub = hub;
    }

    /** @param person the id under which the sign-in knows them */
    static PageReader signedIn(URI hub, String person) {
        PageReader reader = new PageReader(hub);
        var choice = reader.open("/");
        Matcher csrf = CSRF.matcher(choice.body());
        if (!csrf.find()) {
            throw new AssertionError("no sign-in at " + choice.uri());
        }
        String form = "person=" + person + "&_csrf=" + csrf.group(1);
        reader.send(HttpRequest.newBuilder(URI.create(choice.uri().toString().split("\\?", 2)[0]))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return reader;
    }

    HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(hub.resolve(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Accept", "text/html")
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
