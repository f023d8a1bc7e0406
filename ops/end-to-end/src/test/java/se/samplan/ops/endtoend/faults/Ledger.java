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
    private final List<Fact> stored;
    private final Map<String, List<Fact>> byKey = new LinkedHashMap<>();

    Ledger(List<Fact> stored) {
        this.stored = stored;
        stored.stream()
                .filter(fact -> fact.key() != null)
                .forEach(fact -> byKey.computeIfAbsent(String.valueOf(fact.key()), key -> new ArrayList<>())
                        .add(fact));
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
        List<Fact> facts = byKey.getOrDefault(each.key(), List.of());
        if (facts.isEmpty()) {
            wrongs.add("lost: " + each);
        } else if (!facts.getLast().stream().equals(each.stream())
                || facts.getLast().version() != each.version()) {
            wrongs.add("acknowledged at another place: %s, stored %s".formatted(each, facts));
        }
    }

    /** One intention, or one fact a policy hears, makes each kind of fact once. */
    private void nothingTwice(List<String> wrongs) {
        byKey.values().forEach(facts -> {
            Set<String> kinds = new HashSet<>();
            facts.stream().filter(fact -> !kinds.add(fact.name())).forEach(fact -> wrongs.add("doubled: " + fact));
        });
    }

    private void noGaps(List<String> wrongs) {
        Map<String, Long> next = new HashMap<>();
        for (Fact fact : stored) {
            long expected = next.getOrDefault(fact.stream(), 0L);
            if (fact.version() != expected) {
                wrongs.add("version %d is missing before %s".formatted(expected, fact));
            }
            next.put(fact.stream(), fact.version() + 1);
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
                .filter(fact -> fact.actor() != null && streams.contains(fact.stream()))
                .filter(fact -> !fact.name().equals("StaffIntroduced") && !keys.contains(fact.key()))
                .forEach(fact -> wrongs.add("nobody was told of: " + fact));
    }
}
