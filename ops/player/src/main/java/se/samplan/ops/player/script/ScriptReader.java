package se.samplan.ops.player.script;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a scenario file and finds everything in it that can't be played, before anything is sent. */
public final class ScriptReader {
    private static final Set<String> HEADERS =
            Set.of("scenario", "covers", "clock", "shared", "parties", "people", "children", "steps");

    private final Path file;
    private final ScriptFaults faults;
    private final Map<String, Unit> parties = new LinkedHashMap<>();
    private final Map<String, Someone> people = new LinkedHashMap<>();
    private final Map<String, ScriptChild> children = new LinkedHashMap<>();

    private ScriptReader(Path file) {
        this.file = file;
        this.faults = new ScriptFaults(file.toString());
    }

    /** @throws FaultyScript naming file, line and what is wrong, for everything that is wrong */
    public static Script read(Path file) {
        return new ScriptReader(file).script();
    }

    private Script script() {
        Value.Fields top = top(file);
        for (String name : top.fields().keySet()) {
            if (!HEADERS.contains(name)) {
                faults.add(line(top, name), "'%s' is not a part of a scenario".formatted(name));
            }
        }
        if (top.text("shared") instanceof String shared) {
            Path beside = file.resolveSibling(shared);
            Value.Fields cast = top(beside);
            readParties(cast, beside);
            readPeople(cast, beside);
        }
        readParties(top, file);
        readPeople(top, file);
        checkPeople(top.line());
        readChildren(top);
        LocalDateTime clock = clock(top);
        faults.throwIfAny();
        var steps = new StepReader(faults, parties, people, children).read(items(top, "steps"), clock);
        faults.throwIfAny();
        String title = top.text("scenario");
        return new Script(
                file.toString(),
                title == null ? file.getFileName().toString() : title,
                texts(top.get("covers")),
                clock,
                parties,
                people,
                children,
                steps);
    }

    private Value.Fields top(Path source) {
        try (Reader reader = Files.newBufferedReader(source)) {
            Node node = new Yaml(new LoaderOptions()).compose(reader);
            if (node != null && Value.of(node, faults) instanceof Value.Fields fields) {
                return fields;
            }
            faults.add(1, "the file holds no scenario");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            faults.add(line, "not YAML: " + e.getProblem());
        } catch (NoSuchFileException e) {
            faults.add(1, "there is no file " + source);
        } catch (IOException e) {
            faults.add(1, "can't be read: " + e.getMessage());
        }
        faults.throwIfAny();
        throw new IllegalStateException("a fault was found and not told");
    }

    private LocalDateTime clock(Value.Fields top) {
        String written = top.text("clock");
        LocalDateTime clock = written == null ? null : ScriptTimes.time(written).orElse(null);
        if (clock == null) {
            faults.add(line(top, "clock"), "'clock' must be a time, for example 2026-08-17T08:00");
            return LocalDateTime.MIN;
        }
        return clock;
    }

    private void readParties(Value.Fields top, Path origin) {
        entries(top, "parties", Set.of("kind", "name", "code"), (name, entry) -> {
            String kind = required(entry, "kind");
            String code = required(entry, "code");
            String title = entry.text("name");
            if (name.equals("family")) {
                faults.add(entry.line(), "a child's family is a party by itself and is not declared");
            }
            parties.put(name, new Unit(origin.toString(), name, kind, title == null ? name : title, code));
        });
    }

    private void readPeople(Value.Fields top, Path origin) {
        entries(top, "people", Set.of("name", "party", "role", "title", "mandate", "group"), (name, entry) -> {
            String fullName = entry.text("name");
            String party = entry.text("party");
            String role = entry.text("role");
            people.put(
                    name,
                    new Someone(
                            origin.toString(),
                            name,
                            fullName == null ? name : fullName,
                            party,
                            role == null && party != null ? "staff" : role,
                            entry.text("title"),
                            texts(entry.get("mandate")),
                            entry.text("group")));
        });
    }

    private void checkPeople(int line) {
        for (Someone person : people.values()) {
            if (person.isStaff() != (person.party() != null)) {
                faults.add(line, "%s: staff, and nobody else, has a party".formatted(person.name()));
            }
            if (person.party() != null && !parties.containsKey(person.party())) {
                faults.add(line, "%s: no party is called '%s'".formatted(person.name(), person.party()));
            }
            for (String party : person.mandate()) {
                if (!parties.containsKey(party)) {
                    faults.add(line, "%s: no party is called '%s'".formatted(person.name(), party));
                }
            }
        }
    }

    private void readChildren(Value.Fields top) {
        entries(top, "children", Set.of("identity", "name", "guardians"), (name, entry) -> {
            String fullName = entry.text("name");
            children.put(
                    name,
                    new ScriptChild(
                            name,
                            required(entry, "identity"),
                            fullName == null ? name : fullName,
                            guardians(entry.get("guardians"))));
        });
    }

    private Map<String, String> guardians(@Nullable Value value) {
        Map<String, String> guardians = new LinkedHashMap<>();
        if (value instanceof Value.Fields fields) {
            fields.fields().forEach((person, custody) -> {
                if (!people.containsKey(person)) {
                    faults.add(custody.line(), "nobody is called '%s'".formatted(person));
                }
                guardians.put(person, custody instanceof Value.Text text ? text.text() : "");
            });
        }
        return guardians;
    }

    private interface ScriptEntry {
        void read(String name, Value.Fields entry);
    }

    private void entries(Value.Fields top, String header, Set<String> known, ScriptEntry each) {
        Value value = top.get(header);
        if (value == null || (value instanceof Value.Text text && text.empty())) {
            return;
        }
        if (!(value instanceof Value.Fields fields)) {
            faults.add(value.line(), "'%s' must hold names and what they stand for".formatted(header));
            return;
        }
        fields.fields().forEach((name, content) -> {
            if (!(content instanceof Value.Fields entry)) {
                faults.add(content.line(), "'%s' under '%s' must hold fields".formatted(name, header));
                return;
            }
            for (String field : entry.fields().keySet()) {
                if (!known.contains(field)) {
                    faults.add(entry.line(), "'%s' is not a field of '%s'".formatted(field, header));
                }
            }
            each.read(name, entry);
        });
    }

    private String required(Value.Fields entry, String field) {
        String text = entry.text(field);
        if (text == null) {
            faults.add(entry.line(), "'%s' is missing".formatted(field));
            return "";
        }
        return text;
    }

    private List<Value> items(Value.Fields top, String header) {
        if (top.get(header) instanceof Value.ValueList items) {
            return items.items();
        }
        faults.add(line(top, header), "'%s' must be a list".formatted(header));
        return List.of();
    }

    private static List<String> texts(@Nullable Value value) {
        List<String> texts = new ArrayList<>();
        switch (value) {
            case Value.ValueList items -> items.items().forEach(item -> texts.addAll(texts(item)));
            case Value.Text text when !text.empty() -> texts.add(text.text());
            case null, default -> {}
        }
        return texts;
    }

    private static int line(Value.Fields top, String name) {
        return top.get(name) instanceof Value value ? value.line() : top.line();
    }
}
