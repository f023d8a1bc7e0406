package se.samplan.ops.bench.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.common.Assert;
import se.samplan.ops.bench.Part;
import se.samplan.ops.bench.Settings;
import se.samplan.ops.bench.engine.Engine;
import se.samplan.ops.bench.report.Spread;
import se.samplan.ops.bench.report.Table;

/** Commands per second, and how long one takes, with few and with many people at work. */
public final class CommandPath implements Part {
    /** Commitments in a plan while it is worked at: it begins with 6 events and ends with 26. */
    private static final int PROMISES = 4;

    private static final int EACH = PROMISES * BenchPlan.STEPS;

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public List<Table> measure(Settings settings) throws Exception {
        List<Table> tables = new ArrayList<>();
        for (String each : settings.engines()) {
            try (Engine engine =
                    Engine.of(each, settings.folder().resolve("commands").resolve(each))) {
                tables.add(on(engine, settings));
            }
        }
        return tables;
    }

    private static Table on(Engine engine, Settings settings) throws InterruptedException {
        Table table = new Table(
                "Command path on " + engine.name(),
                "A commitment after another: asked for, promised, offered to another party, taken over, kept. One transaction per command.",
                "people",
                "contestant",
                "commands/s",
                "p50 ms",
                "p99 ms",
                "Samplan is × as fast",
                "bytes kept per command");
        List<Contestant> contestants = contestants(engine, settings);
        try {
            Map<Contestant, Double> speeds = new LinkedHashMap<>();
            for (Contestant each : contestants) {
                // Twice: the first finds cold code and cold caches.
                round(each, 8, 8);
                speeds.put(each, round(each, 8, 40).perSecond());
            }
            for (int people : settings.people()) {
                rows(table, people, figures(contestants, speeds, people, settings));
            }
        } finally {
            contestants.forEach(Contestant::close);
        }
        return table;
    }

    private static List<Contestant> contestants(Engine engine, Settings settings) {
        return List.of(
                new SamplanItself(
                        settings.folder().resolve("hub-" + engine.isPostgresql()), engine.database("samplan")),
                new BareAxon(engine.database("axon")),
                new RawInserts(engine.database("raw")),
                new JpaWithEnvers(engine.database("envers")));
    }

    /** Round by round, the contestants after one another in each, so that a slow moment of the machine meets them all. */
    private static Map<Contestant, List<ConcurrentPeople.PersonWork>> figures(
            List<Contestant> contestants, Map<Contestant, Double> speeds, int people, Settings settings)
            throws InterruptedException {
        Map<Contestant, List<ConcurrentPeople.PersonWork>> figures = new LinkedHashMap<>();
        for (int round = 0; round < settings.rounds(); round++) {
            for (Contestant each : contestants) {
                double speed = speeds.getOrDefault(each, 100.0) * (people == 1 ? 0.6 : 1);
                int plans = (int) Math.max(people, Math.ceil(speed * settings.seconds() / EACH));
                figures.computeIfAbsent(each, none -> new ArrayList<>()).add(round(each, people, plans));
            }
        }
        return figures;
    }

    private static ConcurrentPeople.PersonWork round(Contestant each, int people, int plans)
            throws InterruptedException {
        List<BenchPlan> desks = each.prepare(plans);
        long before = each.kept();
        ConcurrentPeople.PersonWork work = ConcurrentPeople.at(desks, people, EACH);
        long kept = each.kept() - before;
        Assert.isTrue(
                kept == work.times().count(),
                () -> each.name() + " answered " + work.times().count() + " commands and kept " + kept);
        return work;
    }

    private static void rows(Table table, int people, Map<Contestant, List<ConcurrentPeople.PersonWork>> figures) {
        Spread ours = speed(figures.values().iterator().next());
        figures.forEach((contestant, rounds) -> table.row(
                people,
                contestant.name(),
                speed(rounds),
                spread(rounds, 0.5),
                spread(rounds, 0.99),
                ours.against(speed(rounds)),
                contestant.bytesPerCommand() == 0 ? "–" : Spread.number(contestant.bytesPerCommand())));
    }

    private static Spread speed(List<ConcurrentPeople.PersonWork> rounds) {
        return Spread.of(
                rounds.stream().map(ConcurrentPeople.PersonWork::perSecond).toList());
    }

    private static Spread spread(List<ConcurrentPeople.PersonWork> rounds, double share) {
        return Spread.of(rounds.stream().map(work -> work.times().millis(share)).toList());
    }
}
