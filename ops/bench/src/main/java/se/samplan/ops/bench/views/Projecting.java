package se.samplan.ops.bench.views;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.core.publisher.Mono;
import se.samplan.consent.Topic;
import se.samplan.ops.bench.Part;
import se.samplan.ops.bench.Settings;
import se.samplan.ops.bench.commands.SamplanItself;
import se.samplan.ops.bench.engine.Engine;
import se.samplan.ops.bench.inside.HubInside;
import se.samplan.ops.bench.inside.Town;
import se.samplan.ops.bench.report.Spread;
import se.samplan.ops.bench.report.Table;
import se.samplan.ops.bench.report.Times;
import se.samplan.ops.children.SearchNode;
import se.samplan.plan.NeedId;
import se.samplan.plan.commands.RecordNeed;
import se.samplan.plan.read.PlanOfReader;
import se.samplan.plan.read.ShownPlan;
import se.samplan.platform.message.Ids;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.message.SealedReceipt;
import se.samplan.platform.reader.WriteAwaiting;
import se.samplan.platform.search.RebuildProgress;
import se.samplan.platform.search.ViewLifecycle;
import se.samplan.platform.vault.Bookmarks;

/** How fast events become views, live and rebuilt, and how soon a command is seen. */
public final class Projecting implements Part {
    /** Commands in the life of a plan before its views are measured. */
    private static final int COMMANDS = 20;

    private static final int FACTS_MORE = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LOOKS = 60;

    @Override
    public String name() {
        return "views";
    }

    @Override
    public List<Table> measure(Settings settings) throws Exception {
        Path folder = settings.folder().resolve("views");
        try (Engine engine = Engine.of("h2", folder);
                SearchNode node =
                        SearchNode.start(settings.distribution().resolve("search-node"), folder.resolve("search"));
                Elastic elastic = new Elastic(node.uri())) {
            node.awaitReady(PATIENCE);
            Map<String, String> database = engine.database("samplan").settings();
            List<Town.Case> cases;
            try (HubInside quiet = HubInside.commandSide(folder, database)) {
                cases = lived(quiet, settings.cases());
            }
            try (HubInside hub = HubInside.start(folder, database, node.uri().toString())) {
                return List.of(figures(hub, elastic, cases, settings.rounds()), seen(hub, cases, settings.rounds()));
            }
        }
    }

    private static List<Town.Case> lived(HubInside hub, int count) {
        SamplanItself samplan = new SamplanItself(hub);
        List<Town.Case> cases = samplan.cases(count);
        cases.parallelStream().map(samplan::at).forEach(desk -> {
            for (int command = 0; command < COMMANDS; command++) {
                desk.next();
            }
        });
        return cases;
    }

    private static Table figures(HubInside hub, Elastic elastic, List<Town.Case> cases, int rounds) throws Exception {
        Table table = new Table(
                "Events into views",
                "Baseline: documents that are already made, through the Elasticsearch client's BulkIngester with its own settings, on the"
                        + " same node. Live: " + FACTS_MORE + " events more for each of " + cases.size()
                        + " plans, there at once. Rebuild: every view from the first event, beside the live ones, until swapped in.",
                "what",
                "events",
                "seconds",
                "events/s",
                "documents written",
                "the same in bulk, seconds",
                "share of bulk speed");
        await(hub);
        Burst burst = new Burst(hub);
        List<Round> live = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            Round one = burst(hub, elastic, burst, cases);
            if (round > 0) {
                live.add(one);
            }
        }
        row(table, "live", live);
        List<Round> rebuilt = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            rebuilt.add(rebuilt(hub, elastic));
        }
        row(table, "rebuild", rebuilt);
        return table;
    }

    private record Round(long events, double seconds, long documents, double bulk) {}

    private static void row(Table table, String what, List<Round> rounds) {
        Spread share = Spread.of(
                rounds.stream().map(each -> each.bulk() / each.seconds()).toList());
        table.row(
                what,
                rounds.getLast().events(),
                Spread.of(rounds.stream().map(Round::seconds).toList()),
                Spread.of(rounds.stream()
                        .map(each -> each.events() / each.seconds())
                        .toList()),
                rounds.getLast().documents(),
                Spread.of(rounds.stream().map(Round::bulk).toList()),
                share);
    }

    private static Round burst(HubInside hub, Elastic elastic, Burst burst, List<Town.Case> cases) throws Exception {
        String names = generation(hub);
        Map<String, Long> before = elastic.written(names);
        long events = burst.write(cases, FACTS_MORE);
        long began = System.nanoTime();
        burst.wake(cases.getFirst());
        await(hub);
        double seconds = (System.nanoTime() - began) / 1e9;
        Map<String, Long> written = new LinkedHashMap<>();
        elastic.written(names).forEach((index, total) -> {
            long more = total - before.getOrDefault(index, 0L);
            if (more > 0) {
                written.put(index, more);
            }
        });
        BulkIndexing bulk = learnt(hub, elastic, written.keySet());
        return new Round(
                events + 1,
                seconds,
                written.values().stream().mapToLong(Long::longValue).sum(),
                bulk.some(written));
    }

    private static Round rebuilt(HubInside hub, Elastic elastic) throws Exception {
        ViewLifecycle views = hub.get(ViewLifecycle.class);
        Integer old = views.progress().live();
        long began = System.nanoTime();
        views.rebuild();
        while (java.util.Objects.equals(old, views.progress().live())
                || views.progress().state() != RebuildProgress.ViewState.CURRENT) {
            Thread.sleep(10);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        BulkIndexing bulk =
                learnt(hub, elastic, elastic.written(generation(hub)).keySet());
        return new Round(events(hub), seconds, bulk.known(), bulk.all());
    }

    private static BulkIndexing learnt(HubInside hub, Elastic elastic, Iterable<String> indexes) {
        BulkIndexing bulk = new BulkIndexing(hub.get(ElasticsearchClient.class), elastic);
        for (String index : indexes) {
            elastic.ask("POST", "/" + index + "/_refresh", null);
            bulk.learn(index);
        }
        return bulk;
    }

    private static String generation(HubInside hub) {
        return String.format(
                Locale.ROOT,
                "samplan-*-%06d",
                hub.get(ViewLifecycle.class).progress().live());
    }

    private static long events(HubInside hub) {
        return hub.get(JdbcClient.class)
                .sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single();
    }

    private static void await(HubInside hub) throws InterruptedException {
        ViewLifecycle views = hub.get(ViewLifecycle.class);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (views.progress().state() != RebuildProgress.ViewState.CURRENT
                || views.progress().position() < views.progress().head()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the views do not catch up: " + views.progress());
            }
            Thread.sleep(10);
        }
        if (views.progress().putAside() > 0) {
            throw new IllegalStateException("events were put aside: " + views.progress());
        }
    }

    private static Table seen(HubInside hub, List<Town.Case> cases, int rounds) {
        Table table = new Table(
                "From acknowledged to seen",
                "One person writes down a need, and asks for the plan as soon as the command is acknowledged: until the answer holds it. "
                        + LOOKS + " times a round.",
                "what",
                "p50 ms",
                "p99 ms");
        List<Double> half = new ArrayList<>();
        List<Double> most = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Times times = times(hub, cases);
            half.add(times.millis(0.5));
            most.add(times.millis(0.99));
        }
        table.row("acknowledged command to visible view", Spread.of(half), Spread.of(most));
        return table;
    }

    private static Times times(HubInside hub, List<Town.Case> cases) {
        var questions = hub.get(QueryGateway.class);
        var patience = hub.get(WriteAwaiting.class);
        long[] nanos = new long[LOOKS];
        for (int look = 0; look < LOOKS; look++) {
            Town.Case about = cases.get(look % cases.size());
            Receipt receipt = hub.send(
                    about.worker(),
                    new RecordNeed(about.plan(), new NeedId(Ids.next()), "En lugn plats.", Topic.SCHOOLING));
            long acknowledged = System.nanoTime();
            var question = new PlanOfReader(
                    about.plan(),
                    about.teacher(),
                    new SealedReceipt(
                            receipt.stream(), hub.get(Bookmarks.class).of(receipt.stream(), receipt.version())));
            ShownPlan shown = patience.until(
                            question, () -> Mono.fromFuture(questions.query(question, ShownPlan.class)))
                    .block();
            nanos[look] = System.nanoTime() - acknowledged;
            if (shown == null || shown.catchingUp()) {
                throw new IllegalStateException("the view did not see the command");
            }
        }
        return new Times(nanos);
    }
}
