package se.samplan.ops.bench.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import se.samplan.consent.Topic;
import se.samplan.ops.bench.Part;
import se.samplan.ops.bench.Settings;
import se.samplan.ops.bench.engine.Engine;
import se.samplan.ops.bench.inside.HubInside;
import se.samplan.ops.bench.inside.Town;
import se.samplan.ops.bench.report.Spread;
import se.samplan.ops.bench.report.Table;
import se.samplan.ops.bench.report.Times;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.ReportProgress;
import se.samplan.plan.events.ProgressReported;
import se.samplan.platform.decide.Stamp;
import se.samplan.platform.message.Ids;
import se.samplan.platform.vault.Vault;

/** What one command costs when the plan already has so many facts. */
public final class GrowingPlan implements Part {
    private static final int IN_A_ROW = 50;
    private static final int APPENDED_AT_ONCE = 500;

    @Override
    public String name() {
        return "growing";
    }

    @Override
    public List<Table> measure(Settings settings) {
        Table table = new Table(
                "One command on a plan with so many facts",
                "One person reports progress of a promise, " + IN_A_ROW
                        + " times in a row on the same plan. Before the first, the hub had"
                        + " read none of the facts that make the plan so long.",
                "engine",
                "facts in the plan",
                "the first, ms",
                "then p50 ms",
                "then p99 ms");
        for (String each : settings.engines()) {
            Path folder = settings.folder().resolve("growing").resolve(each);
            try (Engine engine = Engine.of(each, folder);
                    HubInside hub = HubInside.commandSide(
                            folder, engine.database("samplan").settings())) {
                Town town = new Town(hub);
                // One that does not count finds cold code.
                figures(hub, town, settings.facts().getFirst());
                for (int facts : settings.facts()) {
                    row(table, engine, hub, town, facts, settings.rounds());
                }
            }
        }
        return List.of(table);
    }

    private static void row(Table table, Engine engine, HubInside hub, Town town, int facts, int rounds) {
        List<Double> first = new ArrayList<>();
        List<Double> half = new ArrayList<>();
        List<Double> most = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Figures figures = figures(hub, town, facts);
            first.add(figures.first().millis(1));
            half.add(figures.then().millis(0.5));
            most.add(figures.then().millis(0.99));
        }
        table.row(engine.name(), facts, Spread.of(first), Spread.of(half), Spread.of(most));
    }

    private record Figures(Times first, Times then) {}

    private static Figures figures(HubInside hub, Town town, int facts) {
        Town.Case about = town.openCase();
        CommitmentId promise = new CommitmentId(Ids.next());
        long version = hub.send(
                        about.teacher(),
                        new MakeCommitment(
                                about.plan(),
                                promise,
                                about.goal(),
                                Words.PROMISE,
                                Topic.SCHOOLING,
                                Town.today().plusWeeks(3),
                                null,
                                null))
                .version();
        grow(hub, about, promise, version, facts);
        return new Figures(timed(hub, about, promise, 1), timed(hub, about, promise, IN_A_ROW));
    }

    /** Straight into the store, as the hub itself would have written them. */
    private static void grow(HubInside hub, Town.Case about, CommitmentId promise, long version, int facts) {
        var store = hub.get(EventStorageEngine.class);
        var party = Town.partyOf(about.teacher());
        var text = hub.get(Vault.class).seal(about.child().value(), party.value(), Words.KEPT);
        List<GenericDomainEventMessage<ProgressReported>> some = new ArrayList<>();
        for (long next = version + 1; next < facts; next++) {
            some.add(new GenericDomainEventMessage<>(
                    "Plan",
                    about.plan().value(),
                    next,
                    new ProgressReported(about.plan(), promise, party, text, Town.today()),
                    Stamp.of(about.teacher(), party, about.child(), Ids.next())));
            if (some.size() == APPENDED_AT_ONCE) {
                store.appendEvents(some);
                some.clear();
            }
        }
        store.appendEvents(some);
    }

    private static Times timed(HubInside hub, Town.Case about, CommitmentId promise, int times) {
        long[] nanos = new long[times];
        for (int each = 0; each < times; each++) {
            long sent = System.nanoTime();
            hub.send(about.teacher(), new ReportProgress(about.plan(), promise, Words.KEPT, null));
            nanos[each] = System.nanoTime() - sent;
        }
        return new Times(nanos);
    }
}
