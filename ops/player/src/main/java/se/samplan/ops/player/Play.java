package se.samplan.ops.player;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plays scenarios from the command line. Exit status: 0 all held, 1 something did not, 2 wrongly called. */
final class Play {

    private Play() {}

    static void main(String[] arguments) {
        // Names and texts are Swedish, whatever the terminal's own character set is.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Options options;
        try {
            options = Options.parse(List.of(arguments), System.getenv());
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            out.println();
            out.print(Options.USAGE);
            System.exit(2);
            return;
        }
        Report report = new Player(options, out).play();
        System.exit(report.failures().isEmpty() ? 0 : 1);
    }
}
