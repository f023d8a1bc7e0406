package se.samplan.ops.bench.views;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks plainly to an Elasticsearch, beside the hub's own client. */
public final class Elastic implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PAGE = 2_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    public Elastic(URI address) {
        this.address = address;
    }

    /** @throws IllegalStateException if it is refused */
    public JsonNode ask(String method, String path, @Nullable Object body) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", path.startsWith("/_bulk") ? "application/x-ndjson" : "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : body instanceof byte[] bytes
                                        ? HttpRequest.BodyPublishers.ofByteArray(bytes)
                                        : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + path + " answered " + answer.statusCode() + ": "
                        + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
            }
            return JSON.readTree(answer.body());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** How many documents have been written to each index that has such a name. */
    Map<String, Long> written(String names) {
        Map<String, Long> written = new LinkedHashMap<>();
        ask("GET", "/" + names + "/_stats/indexing", null)
                .path("indices")
                .properties()
                .forEach(each -> written.put(
                        each.getKey(),
                        each.getValue().at("/primaries/indexing/index_total").asLong()));
        return written;
    }

    /** Every document of an index, by id. */
    public void each(String index, BiConsumer<String, JsonNode> take) {
        String pit = ask("POST", "/" + index + "/_pit?keep_alive=5m", null)
                .path("id")
                .asString();
        JsonNode after = null;
        while (true) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("size", PAGE);
            body.put("pit", Map.of("id", pit, "keep_alive", "5m"));
            body.put("sort", java.util.List.of(Map.of("_shard_doc", "asc")));
            if (after != null) {
                body.put("search_after", after);
            }
            JsonNode hits = ask("POST", "/_search", body).at("/hits/hits");
            if (hits.isEmpty()) {
                break;
            }
            for (JsonNode hit : hits) {
                take.accept(hit.path("_id").asString(), hit.path("_source"));
                after = hit.path("sort");
            }
        }
        ask("DELETE", "/_pit", Map.of("id", pit));
    }

    /** An empty index with the same mapping and analysis; not refreshed by itself. */
    public void like(String index, String fresh) {
        JsonNode form = ask("GET", "/" + index, null).path(index);
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("number_of_shards", 1);
        settings.put("number_of_replicas", 0);
        settings.put("refresh_interval", "-1");
        settings.put("analysis", form.at("/settings/index/analysis"));
        ask("PUT", "/" + fresh, Map.of("settings", Map.of("index", settings), "mappings", form.path("mappings")));
    }

    public static byte[] bytes(JsonNode document) {
        return JSON.writeValueAsBytes(document);
    }

    @Override
    public void close() {
        http.close();
    }
}
