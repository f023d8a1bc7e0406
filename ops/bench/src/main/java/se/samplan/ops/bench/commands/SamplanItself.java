package se.samplan.ops.bench.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samplan.consent.Topic;
import se.samplan.ops.bench.engine.Engine;
import se.samplan.ops.bench.inside.HubInside;
import se.samplan.ops.bench.inside.Town;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.commands.AcceptHandover;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.OfferHandover;
import se.samplan.plan.commands.RequestCommitment;
import se.samplan.platform.message.Ids;

/** The hub's command path: its bus with its interceptors, its rules, its vault, its registers, its store, its deadlines. */
public final class SamplanItself implements Contestant {
    private static final int AT_ONCE = 8;

    private final HubInside hub;
    private final Town town;

    SamplanItself(Path folder, Engine.Database database) {
        this(HubInside.commandSide(folder, database.settings()));
    }

    public SamplanItself(HubInside hub) {
        this.hub = hub;
        this.town = new Town(hub);
    }

    @Override
    public String name() {
        return "Samplan";
    }

    @Override
    public List<BenchPlan> prepare(int plans) {
        return cases(plans).stream()
                .<BenchPlan>map(each -> new SamplanWork(hub, each))
                .toList();
    }

    public List<Town.Case> cases(int plans) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            Callable<Town.Case> open = town::openCase;
            var begun = IntStream.range(0, plans)
                    .mapToObj(each -> threads.submit(open))
                    .toList();
            return begun.stream().map(SamplanItself::done).toList();
        }
    }

    public BenchPlan at(Town.Case about) {
        return new SamplanWork(hub, about);
    }

    @Override
    public long kept() {
        return sql().sql(
                        "select count(*) from domain_event_entry where payload_type like 'se.samplan.plan.%Commitment%'"
                                + " or payload_type like 'se.samplan.plan.%Handover%'")
                .query(Long.class)
                .single();
    }

    @Override
    public double bytesPerCommand() {
        return sql().sql("select avg(octet_length(payload) + octet_length(meta_data)) from domain_event_entry"
                        + " where payload_type like 'se.samplan.plan.%Commitment%'"
                        + " or payload_type like 'se.samplan.plan.%Handover%'")
                .query(Double.class)
                .single();
    }

    @Override
    public void close() {
        hub.close();
    }

    private JdbcClient sql() {
        return hub.get(JdbcClient.class);
    }

    private static <T> T done(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Socialtjänst asks the school; the school commitments, and later hands over to socialtjänst, which keeps it. */
    private static final class SamplanWork implements BenchPlan {
        private final HubInside hub;
        private final Town.Case about;
        private CommitmentId commitment = new CommitmentId(Ids.next());
        private int done;

        SamplanWork(HubInside hub, Town.Case about) {
            this.hub = hub;
            this.about = about;
        }

        @Override
        public void next() {
            LocalDate due = Town.today().plusWeeks(3);
            switch (done++ % STEPS) {
                case 0 -> {
                    commitment = new CommitmentId(Ids.next());
                    hub.send(
                            about.worker(),
                            new RequestCommitment(
                                    about.plan(),
                                    commitment,
                                    about.goal(),
                                    Town.partyOf(about.teacher()),
                                    SampleTexts.PROMISE,
                                    Topic.SCHOOLING,
                                    due));
                }
                case 1 ->
                    hub.send(
                            about.teacher(),
                            new MakeCommitment(about.plan(), commitment, null, null, null, null, null, null));
                case 2 ->
                    hub.send(
                            about.teacher(),
                            new OfferHandover(
                                    about.plan(),
                                    commitment,
                                    Town.partyOf(about.worker()),
                                    null,
                                    SampleTexts.HANDOVER));
                case 3 -> hub.send(about.worker(), new AcceptHandover(about.plan(), commitment, null, null));
                default ->
                    hub.send(about.worker(), new KeepCommitment(about.plan(), commitment, null, SampleTexts.KEPT));
            }
        }
    }
}
