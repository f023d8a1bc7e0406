package se.samplan.ops.player.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.hub.Hub;
import se.samplan.ops.player.script.Script;
import se.samplan.ops.player.script.Someone;
import se.samplan.ops.player.script.Unit;

/** What must be there before the first step: parties, and people who have signed in once, so that the hub knows whom they act for. */
final class Setting {
    private static final String TAKEN = "already-registered";

    private final Hub hub;
    private final Cast cast;
    private final Numbers numbers;
    private final Stage stage;
    private final boolean demo;

    Setting(Hub hub, Cast cast, Numbers numbers, Stage stage, boolean demo) {
        this.hub = hub;
        this.cast = cast;
        this.numbers = numbers;
        this.stage = stage;
        this.demo = demo;
    }

    /** @return what went wrong; nothing when all are in place */
    List<String> prepare(Collection<Unit> parties, Collection<Someone> people) {
        List<String> faults = new ArrayList<>();
        for (Unit party : parties) {
            Answer answer = register(party);
            if (!answer.accepted()) {
                faults.add("party %s: %s".formatted(party.name(), answer.inWords()));
            }
        }
        if (people.isEmpty()) {
            return faults;
        }
        Answer known = hub.introduce(people.stream().map(this::described).toList());
        if (!known.accepted()) {
            faults.add("people: " + known.inWords());
            return faults;
        }
        faults.addAll(signIn(people));
        return faults;
    }

    private Answer register(Unit party) {
        while (true) {
            Answer answer = hub.commandAsOperator(
                    "register-party",
                    Map.of(
                            "party",
                            cast.id(party),
                            "kind",
                            party.kind(),
                            "name",
                            party.title(),
                            "code",
                            numbers.code(party.code())),
                    stage.newKey());
            if (!TAKEN.equals(answer.code())) {
                return answer;
            }
            if (!numbers.anotherInsteadOf(party.code())) {
                return knownAs(party, answer);
            }
        }
    }

    /** Somebody registered the unit before; it is the one meant. */
    private Answer knownAs(Unit party, Answer taken) {
        Answer found = hub.postAsOperator("/api/parties/search", Map.of("code", numbers.code(party.code())));
        var first = (found.body().isArray() ? found.body() : found.body().path("parties"))
                .path(0)
                .path("party");
        if (!found.accepted() || !first.isString()) {
            return taken;
        }
        cast.isKnownAs(party, first.asString());
        return found;
    }

    private Map<String, Object> described(Someone person) {
        Script script = stage.script();
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("id", cast.id(person));
        described.put("name", person.fullName());
        put(described, "role", person.role());
        put(described, "title", person.title());
        put(described, "group", person.group());
        if (person.party() != null) {
            Unit party = unit(script, person.party());
            described.put("party", cast.id(party));
            described.put("partyName", party.title());
        }
        if (!person.mandate().isEmpty()) {
            described.put(
                    "mandate",
                    person.mandate().stream()
                            .map(name -> cast.id(unit(script, name)))
                            .toList());
        }
        described.put("demo", demo);
        return described;
    }

    private static Unit unit(Script script, String name) {
        return Objects.requireNonNull(script.parties().get(name), name);
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private List<String> signIn(Collection<Someone> people) {
        List<String> faults = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<Someone, Future<Answer>> answers = new LinkedHashMap<>();
            people.forEach(person -> answers.put(person, threads.submit(() -> hub.get(cast.id(person), "/api/me"))));
            answers.forEach((person, answer) -> {
                try {
                    if (!answer.get().accepted()) {
                        faults.add(
                                "%s: %s".formatted(person.name(), answer.get().inWords()));
                    }
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    faults.add(person.name() + ": stopped while signing in");
                } catch (java.util.concurrent.ExecutionException failed) {
                    faults.add("%s could not sign in: %s".formatted(person.name(), failed.getCause()));
                }
            });
        }
        return faults;
    }
}
