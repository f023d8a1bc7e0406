package se.samplan.ops.endtoend.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import se.samplan.ops.endtoend.RunningHub;
import tools.jackson.databind.json.JsonMapper;

/** What the hub says of itself. */
final class Health {
    private Health() {}

    static String of(RunningHub hub) {
        return JsonMapper.shared()
                .readTree(get(hub, "/actuator/health"))
                .path("status")
                .asString();
    }

    /** @return how long it took */
    static Duration awaits(RunningHub hub, String status, Duration within) {
        long begin = System.nanoTime();
        String now = of(hub);
        while (!now.equals(status)) {
            if (System.nanoTime() - begin > within.toNanos()) {
                throw new AssertionError("health is %s, not %s, after %s".formatted(now, status, within));
            }
            Sending.pause(Duration.ofMillis(250));
            now = of(hub);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static String get(RunningHub hub, String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(hub.address() + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
