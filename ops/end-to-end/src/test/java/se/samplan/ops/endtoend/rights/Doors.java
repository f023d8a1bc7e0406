package se.samplan.ops.endtoend.rights;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.endtoend.rights.People.Somebody;
import se.samplan.ops.endtoend.rights.RightsTable.Row;

/** Knocks at the hub's doors: as a program where they are for programs, as a browser where they are pages. */
final class Doors {
    private static final String COMMANDS = "/api/commands/";

    private final People people;

    Doors(People people) {
        this.people = people;
    }

    static boolean isCommand(Row row) {
        return row.door().startsWith("POST " + COMMANDS);
    }

    /** The word of a row's command. */
    static String word(Row row) {
        return row.door().substring(("POST " + COMMANDS).length());
    }

    static boolean isForPrograms(Row row) {
        return path(row).startsWith("/api/") || path(row).startsWith("/actuator");
    }

    static String path(Row row) {
        return row.door().substring(row.door().indexOf(' ') + 1);
    }

    Reply command(String word, Map<String, Object> body, Somebody who) {
        String id = who.id();
        return id == null
                ? who.session().send("POST", COMMANDS + word, Map.of())
                : Reply.of(people.hubOf(who)
                        .command(id, word, body, UUID.randomUUID().toString(), null));
    }

    /** Everything that is not a command, asked about one case. */
    Reply look(Row row, Scene it, Somebody who) {
        String method = row.door().substring(0, row.door().indexOf(' '));
        String path = filled(path(row), it) + question(row);
        String id = who.id();
        if (isForPrograms(row) && id != null) {
            return Reply.of(people.hubOf(who).send(id, method, path, body(row, it)));
        }
        return who.session().send(method, path, method.equals("GET") ? null : form(row, it));
    }

    String filled(String path, Scene it) {
        return path.contains("{")
                ? path.replace("{plan}", path.contains("{plan}") ? it.id("plan") : "")
                        .replace("{child}", path.contains("{child}") ? it.id("child") : "")
                        .replace("{commitment}", path.contains("{commitment}") ? it.id("commitment b") : "")
                        .replace("{entry}", path.contains("{entry}") ? it.id("commitment b") : "")
                        .replace("{party}", people.unit("joined"))
                        .replace("{act}", "record-need")
                        .replace("{*path}", "liveness")
                : path;
    }

    private static String question(Row row) {
        String path = path(row);
        if (path.endsWith("/responsible") && path.startsWith("/api")) {
            return "?day=" + Scene.TODAY;
        }
        return path.endsWith("/{act}") ? "?vid=vem-gor-vad" : "";
    }

    private static @Nullable Map<String, Object> body(Row row, Scene it) {
        return switch (row.door()) {
            case "POST /api/children/find" ->
                new Fields().and("identity", it.id("identity")).and("reason", "Borta.");
            case "POST /api/plans/search" -> new Fields().and("text", Scene.SHARED);
            case "POST /api/parties/search" -> new Fields().and("text", "Prov");
            case "POST /api/operations/end-sign-ins" -> new Fields().and("person", People.fresh());
            case "PUT /api/evaluation/clock" ->
                new Fields()
                        .and(
                                "now",
                                OffsetDateTime.now(java.time.ZoneOffset.UTC)
                                        .plusSeconds(2)
                                        .toString());
            default -> null;
        };
    }

    private Map<String, String> form(Row row, Scene it) {
        return switch (row.door()) {
            case "POST /barn/{child}" ->
                Map.of(
                        "do",
                        "offer-case",
                        "form",
                        "offer-case:barn",
                        "command",
                        People.fresh(),
                        "to",
                        people.unit("stranger social-services"),
                        "reason",
                        "Familjen flyttar.");
            case "POST /ny-plan" -> Map.of("identity", it.id("identity"), "reason", "Borta.");
            case "POST /ny-plan/registrera" ->
                Map.of(
                        "command",
                        People.fresh(),
                        "identity",
                        People.identity(),
                        "name",
                        "Nils Prov",
                        "guardian-name-1",
                        "Kim Prov",
                        "guardian-identity-1",
                        People.adult(),
                        "guardian-custody-1",
                        "sole");
            case "POST /ny-plan/{child}" ->
                Map.of("command", People.fresh(), "reason", "Borta.", "foundOn", Scene.TODAY.toString());
            case "POST /planer/{plan}/gor/{act}" ->
                Map.of("form", "record-need:vem-gor-vad", "screen", "plan", "words", "Prov");
            case "POST /barn/{child}/sok" -> Map.of("form", "offer-case:barn", "words", "Prov");
            case "POST /planer/{plan}/gor" ->
                Map.of(
                        "screen",
                        "plan",
                        "do",
                        "record-need",
                        "form",
                        "record-need:vem-gor-vad",
                        "command",
                        People.fresh(),
                        "text",
                        "Ett behov.",
                        "topic",
                        "schooling");
            default -> Map.of();
        };
    }
}
