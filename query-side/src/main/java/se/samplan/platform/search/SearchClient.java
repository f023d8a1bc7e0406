package se.samplan.platform.search;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The requests that the views make of Elasticsearch, and no others: all of them work alike on the node that the hub starts itself and
 * on a full cluster. Blocks; never call it on an event loop.
 *
 * <p>Every method throws {@link SearchAway} when there is no answer and {@link SearchFault} when what was asked was refused.
 */
public final class SearchClient {

    private static final ContentType LINES = ContentType.create("application/x-ndjson", StandardCharsets.UTF_8);

    /** Bytes. */
    private static final int LARGEST_BULK = 6 * 1024 * 1024;

    private final Rest5Client client;
    private final String prefix;

    /** @param prefix stands before the name of every index, so that several hubs can share a cluster */
    public SearchClient(Rest5Client client, String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    /** The name of an index, or of several with commas between, as the engine knows them. */
    String full(String names) {
        return prefix + names.replace(",", "," + prefix);
    }

    /** The other way: without the prefix; null when it is not one of ours. */
    @Nullable
    String plain(String name) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : null;
    }

    /** A document by its id, as last written, whether searchable yet or not. */
    public Optional<StoredDocument> get(String index, String id) {
        return getAll(List.of(new DocumentAddress(index, id))).stream().findFirst();
    }

    /** Several documents by id in one request, in the order asked for; those that are missing are left out. */
    public List<StoredDocument> getAll(List<DocumentAddress> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        JsonNode answer = call(
                "POST",
                "/_mget",
                Map.of(
                        "docs",
                        places.stream()
                                .map(place -> Map.of("_index", full(place.index()), "_id", place.id()))
                                .toList()));
        List<StoredDocument> found = new ArrayList<>();
        for (JsonNode each : answer.path("docs")) {
            if (each.has("error")) {
                // Not the same as a document that is missing: its whole index is, or a shard is not up.
                throw new SearchAway("an index can't be read");
            }
            if (each.path("found").asBoolean()) {
                found.add(stored(each));
            }
        }
        return found;
    }

    /** Where a document stands. */
    public record DocumentAddress(String index, String id) {}

    public JsonNode search(String index, Map<String, ?> body) {
        return call("POST", "/" + full(index) + "/_search", body);
    }

    /** Makes everything written so far searchable. */
    public void refresh(String... indexes) {
        call("POST", "/" + full(String.join(",", indexes)) + "/_refresh", null);
    }

    /** In one request, or in a few when it is more than an engine likes to take at once. */
    List<WriteResult> bulk(List<DocumentWrite> writes) {
        List<WriteResult> outcome = new ArrayList<>(writes.size());
        var body = new ByteArrayOutputStream(64 * 1024);
        for (DocumentWrite write : writes) {
            body.writeBytes(Json.bytes(Map.of(verb(write), heading(write))));
            body.write('\n');
            body.writeBytes(write.source());
            body.write('\n');
            if (body.size() > LARGEST_BULK) {
                send(body.toByteArray(), outcome);
                body.reset();
            }
        }
        if (body.size() > 0) {
            send(body.toByteArray(), outcome);
        }
        return outcome;
    }

    private void send(byte[] lines, List<WriteResult> outcome) {
        Request request = new Request("POST", "/_bulk");
        request.setEntity(new ByteArrayEntity(lines, LINES));
        for (JsonNode item : send(request, 0).orElseThrow().path("items")) {
            JsonNode it = item.iterator().next();
            outcome.add(new WriteResult(
                    it.path("status").asInt(),
                    new DocumentWrite.StampInShard(
                            it.path("_seq_no").asLong(-1),
                            it.path("_primary_term").asLong(0)),
                    it.path("error").path("type").asString("")));
        }
    }

    JsonNode call(String method, String path, @Nullable Object body) {
        return ask(method, path, body, 0).orElseThrow();
    }

    Optional<JsonNode> ask(String method, String path, @Nullable Object body, int missing) {
        Request request = new Request(method, path);
        if (body != null) {
            request.setEntity(new ByteArrayEntity(Json.bytes(body), ContentType.APPLICATION_JSON));
        }
        return send(request, missing);
    }

    private Optional<JsonNode> send(Request request, int missing) {
        try {
            Response response = client.performRequest(request);
            refuseIfShut(request, response);
            return Optional.of(
                    response.getEntity() == null
                            ? Json.tree("{}".getBytes(StandardCharsets.UTF_8))
                            : Json.tree(EntityUtils.toByteArray(response.getEntity())));
        } catch (ResponseException refused) {
            int status = refused.getResponse().getStatusCode();
            if (status == missing) {
                return Optional.empty();
            }
            String what = request.getMethod() + " " + request.getEndpoint() + " answered " + status;
            if (status == 429 || status >= 500) {
                throw new SearchAway(what);
            }
            throw new SearchFault(status, what + ": " + reason(refused.getResponse()));
        } catch (IOException away) {
            throw noAnswer(away);
        }
    }

    /** The client takes a no for an answer: what is wrong with our key must not look like something read. */
    private static void refuseIfShut(Request request, Response response) {
        switch (response.getStatusCode()) {
            case 401 ->
                throw SearchAway.shut("the search engine does not accept the key (samplan.search.api-key)", null);
            case 403 -> {
                String what = request.getMethod() + " " + request.getEndpoint();
                String reason = reason(response);
                throw reason.equals("security_exception")
                        ? SearchAway.shut("the key (samplan.search.api-key) has no right to " + what, null)
                        : new SearchAway(what + " is not possible now: " + reason);
            }
            case 429 -> throw new SearchAway("the search engine has too much to do");
            default -> {
                // An answer.
            }
        }
    }

    private static SearchAway noAnswer(IOException away) {
        for (@Nullable Throwable each = away; each != null; each = each.getCause()) {
            if (each instanceof CertificateException || each instanceof CertPathBuilderException) {
                return SearchAway.shut(
                        "the search engine's certificate does not lead to a known CA, or is for another name"
                                + " (samplan.search.ca)",
                        away);
            }
            if (each instanceof SSLPeerUnverifiedException) {
                return SearchAway.shut(
                        "the search engine's certificate is for another name (samplan.search.url)", away);
            }
        }
        return new SearchAway("no answer from the search engine", away);
    }

    /** The kind of error alone: the rest can repeat what a document holds. */
    private static String reason(Response refused) {
        try {
            byte[] body = EntityUtils.toByteArray(refused.getEntity());
            return Json.tree(body).path("error").path("type").asString("unknown");
        } catch (IOException | RuntimeException unreadable) {
            return "unknown";
        }
    }

    private static String verb(DocumentWrite write) {
        return write.guard() instanceof DocumentWrite.Unchanged fresh && fresh.stamp() == null ? "create" : "index";
    }

    private Map<String, Object> heading(DocumentWrite write) {
        Map<String, Object> heading = new LinkedHashMap<>();
        heading.put("_index", full(write.index()));
        heading.put("_id", write.id());
        switch (write.guard()) {
            case DocumentWrite.NotOlder guard -> {
                heading.put("version", guard.version());
                heading.put("version_type", "external_gte");
            }
            case DocumentWrite.Unchanged guard -> {
                if (guard.stamp() != null) {
                    heading.put("if_seq_no", guard.stamp().sequence());
                    heading.put("if_primary_term", guard.stamp().term());
                }
            }
        }
        return heading;
    }

    private static StoredDocument stored(JsonNode hit) {
        return new StoredDocument(
                hit.path("_id").asString(),
                hit.path("_version").asLong(),
                hit.path("_seq_no").asLong(),
                hit.path("_primary_term").asLong(),
                hit.path("_source"));
    }
}
