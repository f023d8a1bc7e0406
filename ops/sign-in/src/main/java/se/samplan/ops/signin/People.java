package se.samplan.ops.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Everybody who can be signed in, in the order they were made known. Kept in {@code people.json}. */
@Component
class People {

    private final Path file;
    private final JsonMapper json;
    private volatile Map<UUID, Person> byId;

    People(SignInServerSettings settings, JsonMapper json) throws IOException {
        this.file = Files.createDirectories(settings.data()).resolve("people.json");
        this.json = json;
        this.byId = Files.exists(file) ? index(List.of(json.readValue(file, Person[].class))) : Map.of();
    }

    /** Adds people, or replaces those whose id is known. All of them are on disk when this returns, or none. */
    synchronized void keep(List<Person> people) {
        var changed = new LinkedHashMap<>(byId);
        changed.putAll(index(people));
        if (changed.equals(byId)) {
            return;
        }
        try {
            WholeFile.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(changed.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byId = changed;
    }

    List<Person> all() {
        return List.copyOf(byId.values());
    }

    /** @param id as it stands in a form or a token; anything that is not the id of a known person finds nobody */
    Optional<Person> find(String id) {
        try {
            return Optional.ofNullable(byId.get(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Map<UUID, Person> index(List<Person> people) {
        var index = new LinkedHashMap<UUID, Person>();
        people.forEach(person -> index.put(person.id(), person));
        return index;
    }
}
