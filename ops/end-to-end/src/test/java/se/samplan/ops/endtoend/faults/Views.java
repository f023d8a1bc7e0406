package se.samplan.ops.endtoend.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.samplan.ops.endtoend.RunningHub;
import se.samplan.ops.player.hub.Hub;
import se.samplan.ops.waiting.Await;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything people can read, as it stands in the search engine: every document of every view, read past the hub. */
final class Views {
    private static final String OURS = "samplan-";
    private static final String PROGRESS = "/api/operations/rebuild";
    private static final Duration WITHIN = Duration.ofMinutes(2);

    private final Hub hub;
    private final URI search;

    Views(RunningHub hub) {
        this.hub = new Hub(hub.address(), "evaluation-operator", Duration.ofSeconds(30));
        this.search = hub.engines().search();
    }

    /** Builds all views anew, and waits until they have taken the place of the old. */
    void rebuild() {
        long before = current().path("live").asLong();
        hub.postAsOperator(PROGRESS);
        Await.until(
                "the views that are built anew",
                WITHIN,
                this::progress,
                progress -> isCurrent(progress) && progress.path("live").asLong() != before);
    }

    /** Waits until the views have taken in the whole history. */
    JsonNode current() {
        return Await.until("the views to have heard everything", WITHIN, this::progress, Views::isCurrent);
    }

    private JsonNode progress() {
        return hub.getAsOperator(PROGRESS).body();
    }

    private static boolean isCurrent(JsonNode progress) {
        return progress.path("state").asString("").equals("current")
                && progress.path("position").asLong() >= progress.path("head").asLong();
    }

    /** Every document by the name of its index and its id; not by generation, and without the engine's own versions. */
    Map<String, JsonNode> documents() {
        Map<String, JsonNode> documents = new TreeMap<>();
        for (String alias : aliases()) {
            ask("POST", "/" + alias + "/_refresh", "");
            JsonNode page = ask("POST", "/" + alias + "/_search?scroll=1m", "{\"size\":1000,\"sort\":[\"_doc\"]}");
            while (!page.at("/hits/hits").isEmpty()) {
                page.at("/hits/hits")
                        .forEach(hit ->
                                documents.put(alias + "/" + hit.path("_id").asString(), hit.path("_source")));
                page = ask(
                        "POST",
                        "/_search/scroll",
                        "{\"scroll\":\"1m\",\"scroll_id\":\"%s\"}"
                                .formatted(page.path("_scroll_id").asString()));
            }
        }
        return documents;
    }

    private TreeSet<String> aliases() {
        TreeSet<String> aliases = new TreeSet<>();
        ask("GET", "/_alias", "")
                .forEach(index -> index.path("aliases").propertyNames().stream()
                        .filter(name -> name.startsWith(OURS))
                        .forEach(aliases::add));
        return aliases;
    }

    private JsonNode ask(String method, String path, String body) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(search + path))
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(path + " answered " + answer.body());
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
