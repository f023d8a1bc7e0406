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
import se.samplan.ops.bench.inside.ColdSnapshots;
import se.samplan.ops.bench.inside.HubInside;
import se.samplan.ops.bench.inside.Town;
import se.samplan.ops.bench.report.Spread;
import se.samplan.ops.bench.report.Table;
import se.samplan.ops.bench.report.Times;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.ReportProgress;
import se.samplan.plan.events.ProgressReported;
import se.samplan.platform.decide.AggregateModules;
import se.samplan.platform.decide.EventMetaData;
import se.samplan.platform.message.Ids;
import se.samplan.platform.vault.Vault;

/** What one command costs when the plan already has so many events. */
public final class GrowingPlan implements Part {
    private static final int IN_A_ROW = 50;
    private static final int APPENDED_AT_ONCE = 500;
    /** On an average plan. */
    private static final int SINCE_THE_SNAPSHOT = AggregateModules.EVENTS_BETWEEN_SNAPSHOTS / 2;

    @Override
    public String name() {
        return "growing";
    }

    @Override
    public List<Table> measure(Settings settings) {
        Table table = new Table(
                "One command on a plan with so many events",
                "One person reports progress of a commitment, " + IN_A_ROW
                        + " times in a row on the same plan. Before the first, the hub had"
                        + " read nothing of it; the last snapshot of a longer one is " + SINCE_THE_SNAPSHOT
                        + " events old.",
                "engine",
                "events in the plan",
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
                figures(hub, town, settings.events().getFirst());
                for (int events : settings.events()) {
                    row(table, engine, hub, town, events, settings.rounds());
                }
            }
        }
        return List.of(table);
    }

    private static void row(Table table, Engine engine, HubInside hub, Town town, int events, int rounds) {
        List<Double> first = new ArrayList<>();
        List<Double> half = new ArrayList<>();
        List<Double> most = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            PlanFigures figures = figures(hub, town, events);
            first.add(figures.first().millis(1));
            half.add(figures.then().millis(0.5));
            most.add(figures.then().millis(0.99));
        }
        table.row(engine.name(), events, Spread.of(first), Spread.of(half), Spread.of(most));
    }

    private record PlanFigures(Times first, Times then) {}

    private static PlanFigures figures(HubInside hub, Town town, int events) {
        Town.Case about = town.openCase();
        CommitmentId commitment = new CommitmentId(Ids.next());
        long version = hub.send(
                        about.teacher(),
                        new MakeCommitment(
                                about.plan(),
                                commitment,
                                about.goal(),
                                SampleTexts.PROMISE,
                                Topic.SCHOOLING,
                                Town.today().plusWeeks(3),
                                null,
                                null))
                .version();
        if (events > SINCE_THE_SNAPSHOT * 2) {
            grow(hub, about, commitment, version, events - SINCE_THE_SNAPSHOT);
            new ColdSnapshots(hub).make(about.plan().value());
            version = events - SINCE_THE_SNAPSHOT - 1L;
        }
        grow(hub, about, commitment, version, events);
        return new PlanFigures(timed(hub, about, commitment, 1), timed(hub, about, commitment, IN_A_ROW));
    }

    /** Straight into the store, as the hub itself would have written them. */
    private static void grow(HubInside hub, Town.Case about, CommitmentId commitment, long version, int events) {
        var store = hub.get(EventStorageEngine.class);
        var party = Town.partyOf(about.teacher());
        var text = hub.get(Vault.class).seal(about.child().value(), party.value(), SampleTexts.KEPT);
        List<GenericDomainEventMessage<ProgressReported>> some = new ArrayList<>();
        for (long next = version + 1; next < events; next++) {
            some.add(new GenericDomainEventMessage<>(
                    "Plan",
                    about.plan().value(),
                    next,
                    new ProgressReported(about.plan(), commitment, party, text, Town.today()),
                    EventMetaData.of(about.teacher(), party, about.child(), Ids.next())));
            if (some.size() == APPENDED_AT_ONCE) {
                store.appendEvents(some);
                some.clear();
            }
        }
        store.appendEvents(some);
    }

    private static Times timed(HubInside hub, Town.Case about, CommitmentId commitment, int times) {
        long[] nanos = new long[times];
        for (int each = 0; each < times; each++) {
            long sent = System.nanoTime();
            hub.send(about.teacher(), new ReportProgress(about.plan(), commitment, SampleTexts.KEPT, null));
            nanos[each] = System.nanoTime() - sent;
        }
        return new Times(nanos);
    }
}
