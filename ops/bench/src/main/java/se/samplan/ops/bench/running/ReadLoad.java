package se.samplan.ops.bench.running;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import se.samplan.ops.bench.Part;
import se.samplan.ops.bench.Settings;
import se.samplan.ops.bench.report.Spread;
import se.samplan.ops.bench.report.Table;
import se.samplan.ops.bench.report.Times;
import se.samplan.ops.bench.views.Clones;
import se.samplan.ops.bench.views.Elastic;
import se.samplan.ops.children.SearchNode;
import se.samplan.ops.player.hub.Answer;

/** What people and systems read, among few and among many plans. */
public final class ReadLoad implements Part {
    private static final int CASES = 5;
    /** A unit has so many times as many plans as were lived through. */
    private static final int SHARING = 5;

    private static final int AT_ONCE = 8;
    /** So many times as long as a round each read is made beforehand. */
    private static final int WARM_UP = 10;

    /** An Elasticsearch of an organisation runs with both compilers. */
    private static final String FULL_COMPILER = "-XX:TieredStopAtLevel=4";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String INDEX = "samplan-plans-school";

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public List<Table> measure(Settings settings) throws Exception {
        Path folder = settings.folder().resolve("reading");
        Table table = new Table(
                "Reading",
                "A member of a school's staff, over the running hub's public port; a page is its HTML alone. The index was filled with"
                        + " documents that the real projector made for " + CASES
                        + " plans, cloned under fresh ids: the school's document and"
                        + " the history of one commitment of each plan. Milliseconds with one reader, requests per second with "
                        + AT_ONCE + ". The hub runs with the flags " + jvm()
                        + ", the engine with the full compiler; each read was made for some "
                        + (int) (settings.seconds() * WARM_UP) + " s before.",
                "plans",
                "what",
                "p50 ms",
                "p99 ms",
                "requests/s",
                "× the bare get's p50");
        try (SearchNode node = SearchNode.start(
                        settings.distribution().resolve("search-node"), folder.resolve("search"), FULL_COMPILER);
                Elastic elastic = new Elastic(node.uri())) {
            node.awaitReady(PATIENCE);
            Map<String, String> search = Map.of("SAMPLAN_SEARCH_URL", node.uri().toString());
            try (Started hub =
                    Started.on(settings.distribution(), jvm(), folder.resolve("data"), search, "--no-demo")) {
                Village village = new Village(hub.address());
                for (int each = 0; each < CASES; each++) {
                    village.livesThrough();
                }
                try (Browser browser = new Browser(hub.address(), village.teacher())) {
                    among(table, settings, elastic, village, browser);
                }
            }
        }
        return List.of(table);
    }

    /** The hub has the flags that this process has. */
    private static String jvm() {
        return System.getProperty("samplan.jvm", "evaluation");
    }

    private static void among(Table table, Settings settings, Elastic elastic, Village village, Browser browser)
            throws InterruptedException {
        answer(village, "/api/plans/" + village.plans().getLast() + "?after=" + village.last());
        Clones clones = clones(elastic, village);
        int there = 0;
        for (int plans : settings.plans()) {
            clones.write(there / CASES + 1, plans / CASES + 1);
            there = plans;
            elastic.ask("POST", "/samplan-*/_refresh", null);
            Spread bare = null;
            for (Map.Entry<String, BooleanSupplier> each :
                    reads(elastic, village, browser).entrySet()) {
                bare = row(table, settings, plans, each.getKey(), each.getValue(), bare);
            }
        }
    }

    private static Clones clones(Elastic elastic, Village village) {
        elastic.ask("POST", "/samplan-*/_refresh", null);
        Clones clones = new Clones(elastic, village.shared(), SHARING);
        elastic.each(INDEX, (id, source) -> clones.add(INDEX + "-000001", id, source.toString()));
        elastic.each("samplan-history", (id, source) -> {
            if (village.kept().contains(source.path("entry").asString(""))) {
                clones.add("samplan-history-000001", id, source.toString());
            }
        });
        return clones;
    }

    private static Map<String, BooleanSupplier> reads(Elastic elastic, Village village, Browser browser) {
        String plan = village.plans().getFirst();
        String commitment = village.kept().getFirst();
        String id = elastic.ask("POST", "/" + INDEX + "/_search", Map.of("query", Map.of("term", Map.of("plan", plan))))
                .at("/hits/hits/0/_id")
                .asString();
        String responsible = "/api/plans/" + plan + "/commitments/" + commitment + "/responsible?day=" + Village.today()
                + "&known=" + Instant.now();
        Map<String, BooleanSupplier> reads = new LinkedHashMap<>();
        reads.put(
                "bare document get",
                () -> elastic.ask("GET", "/" + INDEX + "/_doc/" + id, null)
                        .path("found")
                        .asBoolean());
        reads.put(
                "plan as JSON",
                () -> answer(village, "/api/plans/" + plan)
                        .at("/plan/plan")
                        .asString()
                        .equals(plan));
        reads.put("plan page", () -> browser.page("/planer/" + plan).contains("En mentor möter vid bussen."));
        reads.put(
                "worklist",
                () -> !answer(village, "/api/worklist").path("items").isEmpty());
        reads.put(
                "search",
                () -> !village.hub()
                        .post(village.teacher(), "/api/plans/search", Map.of("text", "mentor"))
                        .body()
                        .path("plans")
                        .isEmpty());
        reads.put("who was responsible", () -> answer(village, responsible).has("party"));
        return reads;
    }

    private static tools.jackson.databind.JsonNode answer(Village village, String path) {
        Answer answer = village.hub().get(village.teacher(), path);
        if (!answer.accepted()) {
            throw new IllegalStateException(path + ": " + answer.inWords());
        }
        return answer.body();
    }

    private static Spread row(
            Table table,
            Settings settings,
            int plans,
            String what,
            BooleanSupplier read,
            @org.jspecify.annotations.Nullable Spread bare)
            throws InterruptedException {
        List<Double> half = new ArrayList<>();
        List<Double> most = new ArrayList<>();
        List<Double> perSecond = new ArrayList<>();
        double seconds = settings.seconds() / 2;
        // As on a day of work: code that runs once for each request is compiled in full after some ten thousand of
        // them.
        read(read, AT_ONCE, settings.seconds() * WARM_UP);
        for (int round = 0; round < settings.rounds(); round++) {
            Times alone = read(read, 1, seconds);
            half.add(alone.millis(0.5));
            most.add(alone.millis(0.99));
            long began = System.nanoTime();
            int count = read(read, AT_ONCE, seconds).count();
            perSecond.add(count * 1e9 / (System.nanoTime() - began));
        }
        Spread ours = Spread.of(half);
        Spread baseline = bare == null ? ours : bare;
        table.row(plans, what, ours, Spread.of(most), Spread.of(perSecond), ours.against(baseline));
        return baseline;
    }

    private static Times read(BooleanSupplier read, int readers, double seconds) throws InterruptedException {
        long deadline = System.nanoTime() + (long) (seconds * 1e9);
        try (var threads = Executors.newFixedThreadPool(readers)) {
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                all.add(threads.submit(() -> until(deadline, read)));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> one : all) {
                nanos.addAll(one.get());
            }
            return new Times(nanos.stream().mapToLong(Long::longValue).toArray());
        } catch (ExecutionException fault) {
            throw new IllegalStateException("could not be read", fault.getCause());
        }
    }

    private static List<Long> until(long deadline, BooleanSupplier read) {
        List<Long> nanos = new ArrayList<>();
        do {
            long asked = System.nanoTime();
            if (!read.getAsBoolean()) {
                throw new IllegalStateException("a wrong answer");
            }
            nanos.add(System.nanoTime() - asked);
        } while (System.nanoTime() < deadline);
        return nanos;
    }
}
