package se.samplan.platform.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;

/** Mappings and the Swedish analysis, from the class path. */
final class Mappings {

    private Mappings() {}

    static JsonNode analysis() {
        return of("search/swedish.json");
    }

    static JsonNode of(String resource) {
        try (InputStream in = Mappings.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing " + resource);
            }
            return Json.tree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
