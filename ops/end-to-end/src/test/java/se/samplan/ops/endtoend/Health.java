package se.samplan.ops.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import se.samplan.ops.waiting.Await;
import tools.jackson.databind.json.JsonMapper;

/** What the hub says of itself. */
public final class Health {
    /** A store that is back is asked again after a pause of some ten seconds. */
    private static final Duration WITHIN = Duration.ofMinutes(2);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Health() {}

    public static String of(RunningHub hub) {
        return JsonMapper.shared()
                .readTree(get(hub, "/actuator/health"))
                .path("status")
                .asString();
    }

    /** Waits until the hub says so. */
    public static void awaits(RunningHub hub, String status) {
        long begin = System.nanoTime();
        Await.until("health of " + hub.address() + " to be " + status, WITHIN, () -> of(hub), status::equals);
        System.out.printf(
                "health is %s after %d ms%n",
                status, Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }

    private static String get(RunningHub hub, String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(hub.address() + path))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
