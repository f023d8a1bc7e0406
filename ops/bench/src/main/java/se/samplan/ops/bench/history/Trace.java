package se.samplan.ops.bench.history;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import se.samplan.history.read.Responsibilities;
import se.samplan.history.read.ResponsibilityOfPlan;
import se.samplan.history.read.Responsible;
import se.samplan.history.read.ResponsibleOn;
import se.samplan.ops.bench.Settings;
import se.samplan.ops.bench.commands.BenchPlan;
import se.samplan.ops.bench.commands.SamplanItself;
import se.samplan.ops.bench.engine.Engine;
import se.samplan.ops.bench.inside.HubInside;
import se.samplan.ops.bench.inside.Town;
import se.samplan.ops.bench.views.Clones;
import se.samplan.ops.bench.views.Elastic;
import se.samplan.ops.children.SearchNode;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;

/** The hub's views of one plan that was lived through, cloned; asked by a member of staff who takes part in all of them. */
final class Trace implements AutoCloseable {
    private static final int COMMANDS = 4 * BenchPlan.STEPS;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Engine engine;
    private final SearchNode node;
    private final Elastic elastic;
    private final HubInside hub;
    private final QueryGateway questions;
    private final Town.Case about;
    private final Clones clones;
    private final List<String> commitments = new ArrayList<>();

    Trace(Settings settings) throws InterruptedException {
        Path folder = settings.folder().resolve("trace");
        engine = Engine.of("h2", folder);
        node = SearchNode.start(settings.distribution().resolve("search-node"), folder.resolve("search"));
        node.awaitReady(PATIENCE);
        elastic = new Elastic(node.uri());
        hub = HubInside.start(
                folder, engine.database("samplan").settings(), node.uri().toString());
        questions = hub.get(QueryGateway.class);
        SamplanItself samplan = new SamplanItself(hub);
        about = samplan.cases(1).getFirst();
        BenchPlan desk = samplan.at(about);
        for (int command = 0; command < COMMANDS; command++) {
            desk.next();
        }
        clones = new Clones(elastic, shared(about.teacher(), about.worker()), 0);
        awaitHistory();
    }

    /** As many plans more, each with its four commitments: the document of the reader's party, and every line of the commitments. */
    void fill(int plans) {
        elastic.ask("POST", "/samplan-*/_refresh", null);
        elastic.each("samplan-plans-school", (id, source) -> {
            if (id.startsWith(about.plan().value())) {
                clones.add("samplan-plans-school-000001", id, source.toString());
            }
        });
        elastic.each("samplan-history", (id, source) -> {
            String entry = source.path("entry").asString("");
            boolean ofCommitment = !entry.isEmpty() && isAct(source.path("what").asString());
            if (ofCommitment) {
                clones.add("samplan-history-000001", id, source.toString());
                if (!commitments.contains(entry)) {
                    commitments.add(entry);
                }
            }
        });
        if (clones.documents() != 1 + COMMANDS) {
            throw new IllegalStateException("there are " + clones.documents() + " documents to clone");
        }
        clones.write(1, plans + 1);
        elastic.ask("POST", "/samplan-*/_refresh", null);
    }

    boolean one(int plan) {
        String commitment = commitments.get(plan % commitments.size());
        Responsible found = questions
                .query(
                        new ResponsibleOn(
                                new PlanId(in(plan, about.plan().value())),
                                new CommitmentId(in(plan, commitment)),
                                Town.today(),
                                Instant.now(),
                                about.teacher()),
                        Responsible.class)
                .join();
        return Town.partyOf(about.worker()).equals(found.party());
    }

    boolean plan(int plan) {
        return questions
                        .query(
                                new ResponsibilityOfPlan(
                                        new PlanId(in(plan, about.plan().value())),
                                        Town.today(),
                                        Instant.now(),
                                        about.teacher()),
                                Responsibilities.class)
                        .join()
                        .commitments()
                        .size()
                == commitments.size();
    }

    private String in(int plan, String id) {
        return clones.idIn(plan + 1, id);
    }

    private static boolean isAct(String what) {
        return Set.of("request-commitment", "make-commitment", "offer-handover", "accept-handover", "keep")
                .contains(what);
    }

    private void awaitHistory() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (count() < COMMANDS) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the history did not come");
            }
            Thread.sleep(200);
        }
    }

    private long count() {
        try {
            elastic.ask("POST", "/samplan-history/_refresh", null);
            return elastic.ask(
                            "POST",
                            "/samplan-history/_count",
                            Map.of(
                                    "query",
                                    Map.of(
                                            "bool",
                                            Map.of(
                                                    "filter",
                                                    List.of(
                                                            Map.of(
                                                                    "term",
                                                                    Map.of(
                                                                            "plan",
                                                                            about.plan()
                                                                                    .value())),
                                                            Map.of("exists", Map.of("field", "entry")),
                                                            Map.of(
                                                                    "terms",
                                                                    Map.of(
                                                                            "what",
                                                                            List.of(
                                                                                    "request-commitment",
                                                                                    "make-commitment",
                                                                                    "offer-handover",
                                                                                    "accept-handover",
                                                                                    "keep"))))))))
                    .path("count")
                    .asLong();
        } catch (IllegalStateException notYet) {
            return 0;
        }
    }

    static Set<UUID> shared(Actor... people) {
        Set<UUID> shared = new java.util.HashSet<>();
        for (Actor person : people) {
            shared.add(UUID.fromString(person.person().value()));
            shared.add(UUID.fromString(Town.partyOf(person).value()));
        }
        return shared;
    }

    @Override
    public void close() {
        hub.close();
        elastic.close();
        node.close();
        engine.close();
    }
}
