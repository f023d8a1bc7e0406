package se.samplan.ops.endtoend.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds what was acknowledged against what is stored: nothing lost, nothing doubled, nothing nobody asked for. */
final class Ledger {
    private final List<Event> stored;
    private final Map<String, List<Event>> byKey = new LinkedHashMap<>();

    Ledger(List<Event> stored) {
        this.stored = stored;
        stored.stream()
                .filter(event -> event.key() != null)
                .forEach(event -> byKey.computeIfAbsent(String.valueOf(event.key()), key -> new ArrayList<>())
                        .add(event));
    }

    /** What is wrong, in words; empty when all is well. */
    List<String> wrongs(Collection<Acknowledged> acknowledged) {
        List<String> wrongs = new ArrayList<>();
        acknowledged.forEach(each -> standsOnce(each, wrongs));
        nothingTwice(wrongs);
        noGaps(wrongs);
        nothingUnasked(acknowledged, wrongs);
        return wrongs;
    }

    private void standsOnce(Acknowledged each, List<String> wrongs) {
        List<Event> events = byKey.getOrDefault(each.key(), List.of());
        if (events.isEmpty()) {
            wrongs.add("lost: " + each);
        } else if (!events.getLast().stream().equals(each.stream())
                || events.getLast().version() != each.version()) {
            wrongs.add("acknowledged at another place: %s, stored %s".formatted(each, events));
        }
    }

    /** One command, or one event a policy hears, makes each kind of event once. */
    private void nothingTwice(List<String> wrongs) {
        byKey.values().forEach(events -> {
            Set<String> kinds = new HashSet<>();
            events.stream().filter(event -> !kinds.add(event.name())).forEach(event -> wrongs.add("doubled: " + event));
        });
    }

    private void noGaps(List<String> wrongs) {
        Map<String, Long> next = new HashMap<>();
        for (Event event : stored) {
            long expected = next.getOrDefault(event.stream(), 0L);
            if (event.version() != expected) {
                wrongs.add("version %d is missing before %s".formatted(expected, event));
            }
            next.put(event.stream(), event.version() + 1);
        }
    }

    /** In the streams of the driver: every deed was sent until it was acknowledged, so there is nothing else. */
    private void nothingUnasked(Collection<Acknowledged> acknowledged, List<String> wrongs) {
        Set<String> streams = new HashSet<>();
        Set<String> keys = new HashSet<>();
        acknowledged.forEach(each -> {
            streams.add(each.stream());
            keys.add(each.key());
        });
        stored.stream()
                .filter(event -> event.actor() != null && streams.contains(event.stream()))
                .filter(event -> !event.name().equals("StaffIntroduced") && !keys.contains(event.key()))
                .forEach(event -> wrongs.add("nobody was told of: " + event));
    }
}
