package se.samplan.ops.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser that knows one address, {@code http://samplan.test}, behind which several processes answer in turn. It keeps cookies, minds
 * their paths, and follows nothing by itself.
 */
final class OneAddress {

    static final String ADDRESS = "http://samplan.test";

    private final List<Integer> ports;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();
    private int turn;

    OneAddress(List<Integer> ports) {
        this.ports = ports;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** The next process answers; what leads to the provider goes there. */
    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(target(address)).header("Accept", "text/html"), path(address));
    }

    /** With cookies that were kept from before, whatever the browser has now. */
    HttpResponse<String> getWith(String address, Map<String, String> kept) {
        String sent = kept.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        try {
            return client.send(
                    HttpRequest.newBuilder(target(address))
                            .header("Accept", "text/html")
                            .header("Cookie", sent)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> post(String address, String form) {
        return send(
                HttpRequest.newBuilder(target(address))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                path(address));
    }

    /** Follows wherever it leads, to a page or away from all that can be reached. */
    HttpResponse<String> follow(String address) {
        HttpResponse<String> answer = get(address);
        for (int step = 0; step < 12 && answer.statusCode() / 100 == 3; step++) {
            answer = get(location(answer));
        }
        return answer;
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path) {
        String sent = cookies.entrySet().stream()
                .filter(each -> path.startsWith(paths.get(each.getKey())))
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String line) {
        String name = line.substring(0, line.indexOf('='));
        String value = line.substring(line.indexOf('=') + 1, line.indexOf(';'));
        if (value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
            paths.put(name, line.replaceFirst(".*Path=([^;]*).*", "$1"));
        }
    }

    private static String path(String address) {
        return address.startsWith("/") ? address : URI.create(address).getPath();
    }

    private URI target(String address) {
        String local = address.startsWith(ADDRESS) ? address.substring(ADDRESS.length()) : address;
        if (!local.startsWith("/")) {
            return URI.create(local);
        }
        turn = (turn + 1) % ports.size();
        return URI.create("http://127.0.0.1:" + ports.get(turn) + local);
    }
}
