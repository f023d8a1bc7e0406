package se.samplan.ops.player.hub;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/**
 * Sends requests and waits out a hub that is away for a while: a request that got no answer is sent again, unchanged, until the hub
 * answers or patience ends. Everything the player sends may be sent twice.
 */
final class Wire {
    /** Said by what stands in front of a part that is not up yet. */
    private static final Set<Integer> NOT_UP_YET = Set.of(502, 503, 504);

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Duration patience;

    Wire(Duration patience) {
        this.patience = patience;
    }

    /** @throws HubUnreachable when patience ends */
    HttpResponse<String> send(HttpRequest.Builder request) {
        long deadline = System.nanoTime() + patience.toNanos();
        HttpRequest built = request.timeout(ANSWER_WITHIN).build();
        while (true) {
            try {
                var response = client.send(built, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (!NOT_UP_YET.contains(response.statusCode()) || System.nanoTime() > deadline) {
                    return response;
                }
            } catch (IOException noAnswer) {
                if (System.nanoTime() > deadline) {
                    throw new HubUnreachable("no answer from " + built.uri(), noAnswer);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new HubUnreachable("stopped while waiting for " + built.uri(), stopped);
            }
            rest();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new HubUnreachable("stopped while waiting", stopped);
        }
    }
}
