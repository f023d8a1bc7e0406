package se.samplan.ops.bench.history;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import se.samplan.ops.bench.Part;
import se.samplan.ops.bench.Settings;
import se.samplan.ops.bench.commands.BenchPlan;
import se.samplan.ops.bench.commands.JpaWithEnvers;
import se.samplan.ops.bench.crud.AsOf;
import se.samplan.ops.bench.engine.Engine;
import se.samplan.ops.bench.inside.Town;
import se.samplan.ops.bench.report.Spread;
import se.samplan.ops.bench.report.Table;
import se.samplan.ops.bench.report.Times;

/** The auditor's question, among many commitments. */
public final class AsOfQueries implements Part {
    /** In each plan. */
    private static final int COMMITMENTS = 4;

    private static final int MOST = 300;

    @Override
    public String name() {
        return "history";
    }

    @Override
    public List<Table> measure(Settings settings) throws Exception {
        int plans = settings.commitments() / COMMITMENTS;
        Table table = new Table(
                "Who was responsible on a day, as known at a moment",
                settings.commitments() + " commitments, " + COMMITMENTS
                        + " in each plan; five events or five versions of each. One person asks at"
                        + " random, one question after another.",
                "asked of",
                "one commitment, p50 ms",
                "p99 ms",
                "Samplan is × as fast",
                "a whole plan, p50 ms",
                "p99 ms",
                "Samplan is × as fast");
        try (Trace trace = new Trace(settings)) {
            trace.fill(plans);
            Random random = new Random(3);
            AsOfFigures ours =
                    figures(settings, () -> trace.one(random.nextInt(plans)), () -> trace.plan(random.nextInt(plans)));
            row(table, "Samplan", ours, ours);
            for (String each : settings.engines()) {
                envers(table, each, settings, plans, ours);
            }
        }
        return List.of(table);
    }

    private static void envers(Table table, String name, Settings settings, int plans, AsOfFigures ours)
            throws Exception {
        Path folder = settings.folder().resolve("history").resolve(name);
        try (Engine engine = Engine.of(name, folder);
                JpaWithEnvers envers = new JpaWithEnvers(engine.database("envers"))) {
            BenchPlan desk = envers.prepare(1).getFirst();
            for (int command = 0; command < COMMITMENTS * BenchPlan.STEPS; command++) {
                desk.next();
            }
            AsOf history = new AsOf(envers.application());
            List<AsOf.End> ends = history.ends();
            long versions = history.clone(plans, engine.isPostgresql());
            if (versions != (plans + 1L) * COMMITMENTS * BenchPlan.STEPS) {
                throw new IllegalStateException("there are " + versions + " versions");
            }
            row(
                    table,
                    "JPA + Envers, " + engine.name() + ", as Envers makes it",
                    asked(history, ends, plans, settings),
                    ours);
            history.index();
            row(
                    table,
                    "JPA + Envers, " + engine.name() + ", with indexes of one's own",
                    asked(history, ends, plans, settings),
                    ours);
        }
    }

    private static AsOfFigures asked(AsOf history, List<AsOf.End> ends, int plans, Settings settings) {
        Random random = new Random(3);
        Instant now = Instant.now();
        return figures(
                settings,
                () -> {
                    AsOf.End end = ends.get(random.nextInt(ends.size()));
                    String party = history.responsible(in(1 + random.nextInt(plans), end.id()), Town.today(), now);
                    return end.party().equals(party);
                },
                () -> history.responsibleInPlan(
                                        in(
                                                1 + random.nextInt(plans),
                                                ends.getFirst().plan()),
                                        Town.today(),
                                        now)
                                .size()
                        == COMMITMENTS);
    }

    private static String in(int clone, String id) {
        return String.format(java.util.Locale.ROOT, "%08d%s", clone, id.substring(8));
    }

    private record AsOfFigures(Spread half, Spread most, Spread ofPlan, Spread mostOfPlan) {}

    private static void row(Table table, String who, AsOfFigures theirs, AsOfFigures ours) {
        table.row(
                who,
                theirs.half(),
                theirs.most(),
                theirs.half().against(ours.half()),
                theirs.ofPlan(),
                theirs.mostOfPlan(),
                theirs.ofPlan().against(ours.ofPlan()));
    }

    private static AsOfFigures figures(Settings settings, Supplier<Boolean> one, Supplier<Boolean> plan) {
        List<Double> half = new ArrayList<>();
        List<Double> most = new ArrayList<>();
        List<Double> ofPlan = new ArrayList<>();
        List<Double> mostOfPlan = new ArrayList<>();
        times(settings, one);
        for (int round = 0; round < settings.rounds(); round++) {
            Times ones = times(settings, one);
            half.add(ones.millis(0.5));
            most.add(ones.millis(0.99));
            Times plans = times(settings, plan);
            ofPlan.add(plans.millis(0.5));
            mostOfPlan.add(plans.millis(0.99));
        }
        return new AsOfFigures(Spread.of(half), Spread.of(most), Spread.of(ofPlan), Spread.of(mostOfPlan));
    }

    /** For about one round, and at least five questions, since some take their time. */
    private static Times times(Settings settings, Supplier<Boolean> ask) {
        long deadline = System.nanoTime()
                + Duration.ofMillis((long) (settings.seconds() * 1000)).toNanos();
        List<Long> nanos = new ArrayList<>();
        while (nanos.size() < 5 || (nanos.size() < MOST && System.nanoTime() < deadline)) {
            long asked = System.nanoTime();
            if (!ask.get()) {
                throw new IllegalStateException("a wrong answer");
            }
            nanos.add(System.nanoTime() - asked);
        }
        return new Times(nanos.stream().mapToLong(Long::longValue).toArray());
    }
}
