package se.samplan.ops.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the figures were measured on, without names of machines. */
final class Machine {
    private Machine() {}

    static String inWords() {
        Runtime here = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %.0f GB of memory, %s %s, Java %s; load before the first part %.1f",
                here.availableProcessors(),
                found(Path.of("/proc/cpuinfo"), "model name"),
                number(found(Path.of("/proc/meminfo"), "MemTotal")) / 1024.0 / 1024.0,
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.runtime.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** What decides how fast Java is: compiler, collector, memory. */
    static String flags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("-X"))
                .collect(Collectors.joining(" "));
    }

    private static String found(Path file, String name) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException elsewhere) {
            return "unknown";
        }
    }

    private static double number(String text) {
        String digits = text.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Double.parseDouble(digits);
    }
}
