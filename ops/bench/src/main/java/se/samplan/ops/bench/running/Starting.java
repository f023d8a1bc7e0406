package se.samplan.ops.bench.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.samplan.ops.bench.Part;
import se.samplan.ops.bench.Settings;
import se.samplan.ops.bench.report.Spread;
import se.samplan.ops.bench.report.Table;

/** How long a start takes, what the processes weigh, and how large the distribution is. */
public final class Starting implements Part {
    private static final String EVALUATION = "evaluation";
    private static final Map<String, String> PROCESSES = processes();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Override
    public String name() {
        return "starting";
    }

    @Override
    public List<Table> measure(Settings settings) throws Exception {
        Path home = settings.distribution();
        Path folder = settings.folder().resolve("starting");
        Table table = new Table(
                "Starting, memory, size",
                "Time: from `ops/start --no-demo`, built and rehearsed, until the hub says that it is ready. Memory: resident (VmRSS), with the"
                        + " demo loaded.",
                "what",
                "figure",
                "unit");
        try (Started rehearsed = Started.on(home, EVALUATION, folder.resolve("rehearsal"), Map.of(), "--no-demo")) {
            rehearsed.address();
        }
        List<Double> fresh = new ArrayList<>();
        List<Double> existing = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            Path data = folder.resolve("data-" + round);
            fresh.add(seconds(home, data));
            existing.add(seconds(home, data));
        }
        table.row("start to ready, new data", Spread.of(fresh), "s");
        table.row("start to ready, data that is there", Spread.of(existing), "s");
        memory(table, home, folder.resolve("demo"));
        table.row("distribution", Spread.number(megabytes(home, Starting::isShipped)), "MB");
        table.row("made beside it for quick starts", Spread.number(megabytes(home, file -> !isShipped(file))), "MB");
        return List.of(table);
    }

    private static double seconds(Path home, Path data) throws IOException, InterruptedException {
        try (Started started = Started.on(home, EVALUATION, data, Map.of(), "--no-demo")) {
            return started.seconds();
        }
    }

    private static void memory(Table table, Path home, Path data) throws IOException, InterruptedException {
        try (Started started = Started.on(home, EVALUATION, data, Map.of())) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!Files.exists(data.resolve("demo"))) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("the demo was not loaded in time");
                }
                Thread.sleep(200);
            }
            double all = 0;
            for (Map.Entry<String, String> each : PROCESSES.entrySet()) {
                long process = started.running(each.getValue()).orElseThrow().pid();
                double megabytes = resident(process);
                all += megabytes;
                table.row("memory, " + each.getKey(), Spread.number(megabytes), "MB");
            }
            table.row("memory, all three", Spread.number(all), "MB");
        }
    }

    /** Linux tells; elsewhere 0. */
    private static double resident(long process) throws IOException {
        Path status = Path.of("/proc/" + process + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private static boolean isShipped(Path file) {
        String name = file.getFileName().toString();
        return !name.contains(".aot") && !name.endsWith(".jsa");
    }

    private static double megabytes(Path home, Predicate<Path> which) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                            .filter(which)
                            .mapToLong(Starting::size)
                            .sum()
                    / 1e6;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Map<String, String> processes() {
        Map<String, String> processes = new LinkedHashMap<>();
        processes.put("hub", "samplan.jar");
        processes.put("search node", "search-node.jar");
        processes.put("sign-in", "sign-in.jar");
        return processes;
    }
}
