package se.samplan.ops.player;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to play.
 *
 * @param files the scenarios, in order
 * @param hub where the hub is reached
 * @param fresh new made-up numbers instead of those in the files, so that they can be played again on the same hub
 * @param together all files on one line of time, sharing parties and people, instead of one after the other
 * @param shiftToNow move all dates by whole weeks so that the last step lies in the past closest to now, and give the hub its real
 *     time back afterwards
 * @param demo mark the people as those of the demo
 * @param quiet print only what failed
 * @param patience how long to wait for a hub that does not answer
 * @param operatorSecret of the client that registers parties and moves the clock
 */
public record Options(
        List<Path> files,
        URI hub,
        boolean fresh,
        boolean together,
        boolean shiftToNow,
        boolean demo,
        boolean quiet,
        Duration patience,
        String operatorSecret) {

    static final String USAGE = """
            Usage: play FILE… [options]

              --hub URL        a running hub (default http://localhost:8080)
              --fresh          new made-up identity numbers and unit codes of the same form, so that the
                               same file can be played again on the same hub (default)
              --as-written     the numbers and codes that stand in the file
              --together       all files on one line of time, sharing what they name under 'shared:'
              --shift-to-now   move every date by whole weeks so that the last step lies in the past closest
                               to now; afterwards the hub's clock is released to real time
              --demo           mark the people as those of the demo
              --quiet          print only what failed, and the sum
              --patience SEC   how long to wait for a hub that does not answer (default 60)

            The hub must be started with a clock that can be moved. Its operator secret is taken from
            SAMPLAN_OPERATOR_SECRET, else it is the one of the evaluation.
            """;

    public Options {
        files = List.copyOf(files);
    }

    /** Plays these files on this hub, in the usual way. */
    public static Options of(List<Path> files, URI hub) {
        return new Options(files, hub, true, false, false, false, false, Duration.ofSeconds(60), "evaluation-operator");
    }

    /** The same, but waiting longer for a hub that does not answer. */
    public Options patient(Duration longer) {
        return new Options(files, hub, fresh, together, shiftToNow, demo, quiet, longer, operatorSecret);
    }

    /** Loads the demo from its directory: all its files together, as written, moved to now. */
    public static Options demo(Path directory, URI hub) {
        try (var files = Files.list(directory)) {
            List<Path> plans = files.filter(
                            file -> file.getFileName().toString().matches("\\d+-.*\\.yaml"))
                    .sorted()
                    .toList();
            return new Options(
                    plans, hub, false, true, true, true, true, Duration.ofSeconds(60), "evaluation-operator");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException with a sentence for the user */
    static Options parse(List<String> arguments, Map<String, String> environment) {
        OptionReader reading = new OptionReader();
        var rest = new ArrayList<>(arguments).listIterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--fresh" -> reading.fresh = true;
                case "--as-written" -> reading.fresh = false;
                case "--together" -> reading.together = true;
                case "--shift-to-now" -> reading.shift = true;
                case "--demo" -> reading.demo = true;
                case "--quiet" -> reading.quiet = true;
                case "--hub" -> reading.hub = value(argument, rest.hasNext() ? rest.next() : null);
                case "--patience" ->
                    reading.patience =
                            Duration.ofSeconds(Long.parseLong(value(argument, rest.hasNext() ? rest.next() : null)));
                default -> {
                    if (argument.startsWith("-")) {
                        throw new IllegalArgumentException("There is no option " + argument);
                    }
                    reading.files.add(Path.of(argument));
                }
            }
        }
        if (reading.files.isEmpty()) {
            throw new IllegalArgumentException("Name at least one scenario file");
        }
        return new Options(
                reading.files,
                URI.create(reading.hub.replaceAll("/+$", "")),
                reading.fresh,
                reading.together,
                reading.shift,
                reading.demo,
                reading.quiet,
                reading.patience,
                environment.getOrDefault("SAMPLAN_OPERATOR_SECRET", "evaluation-operator"));
    }

    private static String value(String option, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return value;
    }

    private static final class OptionReader {
        private final List<Path> files = new ArrayList<>();
        private String hub = "http://localhost:8080";
        private boolean fresh = true;
        private boolean together;
        private boolean shift;
        private boolean demo;
        private boolean quiet;
        private Duration patience = Duration.ofSeconds(60);
    }
}
