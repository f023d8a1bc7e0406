package se.samplan.ops.player.stage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.hub.Hub;
import se.samplan.ops.player.script.ScriptTimes;
import se.samplan.ops.player.script.Step;
import se.samplan.platform.time.SwedishTime;
import tools.jackson.databind.JsonNode;

/** Looks at what the hub shows a person until it is as a check says, or time is out. */
final class Looks {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int PAGE = 100;
    private static final int NOT_FOUND = 404;

    private final Stage stage;
    private final Hub hub;
    private final Duration within;

    Looks(Stage stage, Hub hub, Duration within) {
        this.stage = stage;
        this.hub = hub;
        this.within = within;
    }

    Result check(Step step) {
        long deadline = System.nanoTime() + within.toNanos();
        while (true) {
            List<String> differences = look(step).found();
            if (differences.isEmpty()) {
                return Result.pass();
            }
            if (System.nanoTime() > deadline) {
                return Result.of(differences);
            }
            Patience.rest(PAUSE);
        }
    }

    private Differences look(Step step) {
        return switch (step.word()) {
            case "plan" -> plan(step);
            case "no-access" -> noAccess(step);
            case "responsible" -> responsible(step);
            case "worklist" -> list(step, "/api/worklist", "items");
            case "cases" -> list(step, "/api/cases", "cases");
            case "search" -> search(step);
            case "history" -> history(step);
            case "lookups" -> lookups(step);
            default -> throw new IllegalStateException(step.word());
        };
    }

    private Differences plan(Step step) {
        Answer answer = get(step, planPath(step) + after(step));
        if (!answer.accepted()) {
            return unexpected(answer);
        }
        stage.saw(step.actor(), planId(step), answer.body().path("version").asString());
        return new PlanCheck(stage, step).compare(answer.body().path("plan"));
    }

    private Differences noAccess(Step step) {
        Answer answer = get(step, planPath(step));
        Differences differences = new Differences();
        if (answer.status() != NOT_FOUND || !"no-access".equals(answer.code())) {
            differences.add("expected: refused as no-access; was: " + answer.inWords());
        }
        return differences;
    }

    private Differences responsible(Step step) {
        String day = step.fields().text("day");
        String known = step.fields().text("known");
        String commitment = step.fields().text("commitment");
        String path = "%s%s/responsible?day=%s%s"
                .formatted(
                        planPath(step),
                        commitment == null ? "" : "/commitments/" + stage.entry(commitment),
                        day == null ? step.time().toLocalDate() : day,
                        known == null ? "" : "&known=" + encoded(instant(known)));
        Answer answer = get(step, path);
        if (!answer.accepted()) {
            return unexpected(answer);
        }
        NameOfId names = new NameOfId(stage, step);
        Differences differences = new Differences();
        boolean nobody = Step.NOBODY.equals(step.fields().text("is"));
        // Without a commitment it is asked who keeps the plan together.
        JsonNode found = commitment == null ? answer.body().path("plan") : answer.body();
        String party = names.party(found.path("party"));
        String person = names.person(found.path("person"));
        if (nobody) {
            differences.expect("party", null, party);
            differences.expect("person", null, person);
        }
        Expected.named(step.fields().get("is"))
                .forEach((field, name) ->
                        differences.expect(field, Expected.name(name), field.equals("party") ? party : person));
        return differences;
    }

    private Differences list(Step step, String path, String rows) {
        Answer answer = get(step, path);
        return answer.accepted() ? new RowsCheck(stage, step).list(answer.body().path(rows)) : unexpected(answer);
    }

    private Differences lookups(Step step) {
        Answer answer = get(step, planPath(step) + "/lookups");
        return answer.accepted()
                ? new RowsCheck(stage, step).history(answer.body().path("lookups"))
                : unexpected(answer);
    }

    private Differences history(Step step) {
        Answer answer = get(step, planPath(step) + "/history" + after(step));
        return answer.accepted()
                ? new RowsCheck(stage, step).history(answer.body().path("lines"))
                : unexpected(answer);
    }

    private Differences search(Step step) {
        String text = Objects.requireNonNullElse(step.fields().text("text"), "");
        Set<String> found = new HashSet<>();
        for (int page = 0; ; page++) {
            Answer answer = hub.post(
                    stage.person(step.actor()), "/api/plans/search", Map.of("text", text, "size", PAGE, "page", page));
            if (!answer.accepted()) {
                return unexpected(answer);
            }
            JsonNode plans = answer.body().path("plans");
            plans.forEach(plan -> found.add(plan.path("plan").asString()));
            if (plans.size() < PAGE) {
                break;
            }
        }
        Differences differences = new Differences();
        differences.expect(
                "finds",
                Expected.texts(step.fields().get("finds")).stream().sorted().toList(),
                stage.plansAmong(found));
        return differences;
    }

    private Answer get(Step step, String path) {
        return hub.get(stage.person(step.actor()), path);
    }

    private String planId(Step step) {
        return stage.plan(Objects.requireNonNullElse(step.plan(), ""));
    }

    private String planPath(Step step) {
        return "/api/plans/" + planId(step);
    }

    /** What a person who waits for the last step would ask for. */
    private String after(Step step) {
        String plan = planId(step);
        @Nullable String version = stage.versionOf(plan);
        return version == null ? "" : "?after=" + encoded(plan + ":" + version);
    }

    private static Differences unexpected(Answer answer) {
        Differences differences = new Differences();
        differences.add("expected: an answer; was: " + answer.inWords());
        return differences;
    }

    private static String instant(String time) {
        return ScriptTimes.time(time)
                .map(local -> local.atZone(SwedishTime.ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .orElse(time);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
