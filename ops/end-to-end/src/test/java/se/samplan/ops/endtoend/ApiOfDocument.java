package se.samplan.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.hub.Hub;
import tools.jackson.databind.JsonNode;

/**
 * A client that knows nothing of the hub but its OpenAPI document: what can be sent where, which fields there are and which must be
 * there, and what comes back, all stand there or are not used.
 */
final class ApiOfDocument {
    private final Hub hub;
    private final JsonNode document;

    ApiOfDocument(URI address) {
        this.hub = new Hub(address, "evaluation-operator", Duration.ofSeconds(30));
        this.document = hub.getOpenly("/api/openapi.json").body();
    }

    /** For what is not in the document: the sign-in's own list of people. */
    Hub hub() {
        return hub;
    }

    JsonNode document() {
        return document;
    }

    Set<String> paths() {
        return Set.copyOf(document.path("paths").propertyNames());
    }

    /** Sends a command with these fields, each of which the document must know. */
    JsonNode command(String person, String word, Map<String, Object> fields) {
        JsonNode operation = operation("/api/commands/" + word, "post");
        fits(fields, resolved(content(operation.path("requestBody"))), word);
        Answer answer = person.equals("operator")
                ? hub.commandAsOperator(word, fields, UUID.randomUUID().toString())
                : hub.command(person, word, fields, UUID.randomUUID().toString(), null);
        assertThat(answer.accepted()).as(word + ": " + answer.inWords()).isTrue();
        comesAsSaid(answer, operation, word);
        return answer.body();
    }

    /** Reads what a path of the document gives; its places are filled from {@code places}, what is left becomes the query. */
    JsonNode get(String person, String path, Map<String, String> places) {
        JsonNode operation = operation(path, "get");
        String filled = path;
        List<String> query = new ArrayList<>();
        for (Map.Entry<String, String> place : places.entrySet()) {
            if (filled.contains("{" + place.getKey() + "}")) {
                filled = filled.replace("{" + place.getKey() + "}", place.getValue());
            } else {
                assertThat(parameters(operation)).as(path).contains(place.getKey());
                query.add(place.getKey() + "=" + place.getValue());
            }
        }
        Answer answer = hub.get(person, filled + (query.isEmpty() ? "" : "?" + String.join("&", query)));
        assertThat(answer.accepted()).as(path + ": " + answer.inWords()).isTrue();
        comesAsSaid(answer, operation, path);
        return answer.body();
    }

    /** Asks with a body whose fields the document must know. */
    JsonNode post(String person, String path, Map<String, Object> fields) {
        JsonNode operation = operation(path, "post");
        fits(fields, resolved(content(operation.path("requestBody"))), path);
        Answer answer = hub.post(person, path, fields);
        assertThat(answer.accepted()).as(path + ": " + answer.inWords()).isTrue();
        comesAsSaid(answer, operation, path);
        return answer.body();
    }

    private JsonNode operation(String path, String method) {
        JsonNode operation = document.path("paths").path(path).path(method);
        assertThat(operation.isObject())
                .as("%s %s stands in the document".formatted(method, path))
                .isTrue();
        return operation;
    }

    private void fits(Map<String, Object> fields, JsonNode schema, String word) {
        Set<String> known = Set.copyOf(schema.path("properties").propertyNames());
        assertThat(known).as("fields of " + word).containsAll(fields.keySet());
        assertThat(fields.keySet()).as("required fields of " + word).containsAll(texts(schema.path("required")));
    }

    private void comesAsSaid(Answer answer, JsonNode operation, String what) {
        JsonNode said = operation.path("responses").path(String.valueOf(answer.status()));
        assertThat(said.isObject())
                .as("%s: answer %d stands in the document".formatted(what, answer.status()))
                .isTrue();
        JsonNode schema = resolved(content(said));
        if (answer.body().isObject() && schema.has("properties")) {
            assertThat(Set.copyOf(schema.path("properties").propertyNames()))
                    .as("what comes from " + what)
                    .containsAll(answer.body().propertyNames());
        }
    }

    /** The schema of the first kind of content. */
    private static JsonNode content(JsonNode holder) {
        for (JsonNode media : holder.path("content")) {
            return media.path("schema");
        }
        return holder.path("content");
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isString() ? resolved(document.at(reference.asString().substring(1))) : schema;
    }

    private static List<String> parameters(JsonNode operation) {
        List<String> names = new ArrayList<>();
        operation.path("parameters").forEach(each -> names.add(each.path("name").asString("")));
        return names;
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    /** Fields in the order given. */
    static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return fields;
    }
}
