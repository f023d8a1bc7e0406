package se.samplan.ops.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the distribution as a line of command: flags of the virtual machine, jar, arguments. */
record JavaProgram(Path jar, List<String> flags, List<String> arguments) {

    /** @param flags the name of the file with the flags that the distribution ships for it */
    static JavaProgram shipped(Path jar, String flags) {
        return new JavaProgram(jar, List.of(RunningHub.shippedFlags(flags)), List.of());
    }

    static JavaProgram of(Path jar, List<String> flags) {
        return new JavaProgram(jar, flags, List.of());
    }

    JavaProgram flagged(List<String> more) {
        return new JavaProgram(jar, joined(flags, more), arguments);
    }

    JavaProgram with(String... more) {
        return with(List.of(more));
    }

    JavaProgram with(List<String> more) {
        return new JavaProgram(jar, flags, joined(arguments, more));
    }

    /** @param log what it says is added there */
    Process start(Path log) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(flags);
        line.add("-jar");
        line.add(jar.toString());
        line.addAll(arguments);
        try {
            return new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
