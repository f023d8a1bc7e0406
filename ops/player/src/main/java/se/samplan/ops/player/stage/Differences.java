package se.samplan.ops.player.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was expected and was not so. Empty: everything held. */
final class Differences {
    private final List<String> found = new ArrayList<>();

    void expect(String what, @Nullable Object expected, @Nullable Object was) {
        if (!Objects.equals(expected, was)) {
            found.add("%s: expected %s, was %s".formatted(what, inWords(expected), inWords(was)));
        }
    }

    void add(String sentence) {
        found.add(sentence);
    }

    List<String> found() {
        return found;
    }

    private static Object inWords(@Nullable Object value) {
        return value == null ? "nobody or nothing" : value;
    }
}
