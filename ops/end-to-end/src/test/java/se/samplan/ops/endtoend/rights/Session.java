package se.samplan.ops.endtoend.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hub as a browser meets it: cookies, forms, redirects; without a person until one signs in. */
final class Session {
    private static final Pattern FORGERY = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    /** Of the right form, signed by nobody. */
    private static final String NOT_BELIEVED = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJub2JvZHkifQ.";

    private static final int MOST_REDIRECTS = 12;

    private final URI hub;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private @Nullable String forgery;
    private @Nullable String token;

    Session(URI hub) {
        this.hub = hub;
    }

    Session signedInAs(String person) {
        var choice = follow(page(URI.create(hub + "/planer")).GET());
        URI login = URI.create(choice.uri().toString().split("\\?", 2)[0]);
        follow(page(login).POST(form(Map.of("person", person, "_csrf", token(choice.body())))));
        forgery = token(follow(page(URI.create(hub + "/tillganglighet")).GET()).body());
        return this;
    }

    /** With the cookies of before, as somebody who had copied them. */
    Session copiedAndSignedOut() {
        Session copy = new Session(hub);
        cookies.getCookieStore()
                .getCookies()
                .forEach(each -> copy.cookies.getCookieStore().add(hub, each));
        copy.forgery = forgery;
        copy.token = NOT_BELIEVED;
        follow(page(URI.create(hub + "/logout")).POST(form(Map.of("_csrf", String.valueOf(forgery)))));
        return copy;
    }

    Reply send(String method, String path, @Nullable Map<String, String> fields) {
        boolean forPrograms = path.startsWith("/api/") || path.startsWith("/actuator/");
        HttpRequest.Builder request = page(URI.create(hub + path));
        if (fields == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            Map<String, String> all = new HashMap<>(fields);
            if (forgery != null) {
                all.put("_csrf", forgery);
            }
            request.method(method, form(all));
        }
        if (forPrograms) {
            request.setHeader("Accept", "*/*");
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
        }
        var response = sent(request);
        String type = response.headers().firstValue("content-type").orElse("");
        return new Reply(
                response.statusCode(),
                null,
                response.headers().firstValue("location").orElse(null),
                type.startsWith("image/") ? "" : response.body());
    }

    /** The answer as soon as its head is there; the lines come as they come. */
    CompletableFuture<HttpResponse<Stream<String>>> listen(String path) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create(hub + path))
                        .header("Accept", "text/event-stream")
                        .build(),
                BodyHandlers.ofLines());
    }

    private HttpResponse<String> follow(HttpRequest.Builder first) {
        var response = sent(first);
        for (int i = 0; i < MOST_REDIRECTS && response.statusCode() / 100 == 3; i++) {
            URI to = response.uri()
                    .resolve(response.headers().firstValue("location").orElseThrow());
            response = sent(page(to).GET());
        }
        return response;
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static HttpRequest.Builder page(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return BodyPublishers.ofString(fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    private static String token(String page) {
        Matcher field = FORGERY.matcher(page);
        if (!field.find()) {
            throw new IllegalStateException("a page without a form");
        }
        return field.group(1);
    }
}
