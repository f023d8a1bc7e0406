package se.samplan.ops.player;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samplan.ops.player.script.Script;
import se.samplan.ops.player.script.Step;
import se.samplan.ops.player.script.Value;
import se.samplan.ops.player.stage.Performance;
import se.samplan.ops.player.stage.Result;

/** Prints every step and check as passed or failed, and counts. */
public final class Report implements Performance.ProgressListener {
    private static final int LONGEST_TEXT = 40;

    private final PrintStream out;
    private final boolean quiet;
    private final boolean several;
    private final List<String> failures = new ArrayList<>();
    private final List<String> receipts = new ArrayList<>();
    private int passed;

    Report(PrintStream out, boolean quiet, boolean several) {
        this.out = out;
        this.quiet = quiet;
        this.several = several;
    }

    void begin(Script script) {
        if (!quiet) {
            out.printf("%s: %s%n", script.file(), script.title());
            if (!script.covers().isEmpty()) {
                out.printf("  covers %s%n", String.join(", ", script.covers()));
            }
        }
    }

    void faulty(String sentence) {
        failed(sentence);
    }

    @Override
    public void prepared(Script script, Result result) {
        if (!result.passed()) {
            failed("%s, before the first step".formatted(script.file()), result.remarks());
        }
    }

    @Override
    public void done(Script script, Step step, Result result) {
        String line = "%sstep %d, line %d, %s: %s"
                .formatted(
                        several || quiet ? script.file() + ", " : "",
                        step.number(),
                        step.line(),
                        step.time().toString().replace('T', ' '),
                        inWords(step));
        if (result.receipt() != null) {
            receipts.add(result.receipt());
        }
        if (result.passed()) {
            passed++;
            if (!quiet) {
                out.println("  passed  " + line);
                result.remarks().forEach(remark -> out.println("            " + remark));
            }
        } else {
            failed(line, result.remarks());
        }
    }

    void sum() {
        if (passed + failures.size() > 1 && !failures.isEmpty()) {
            out.println("Failed:");
            failures.forEach(failure -> out.println("  " + failure));
        }
        out.printf("%d passed, %d failed%n", passed, failures.size());
        out.flush();
    }

    public int passed() {
        return passed;
    }

    public List<String> failures() {
        return failures;
    }

    /** What the hub answered to the steps it took, {@code stream:version}, in order; a step sent twice gives one. */
    public List<String> receipts() {
        return receipts;
    }

    private void failed(String line) {
        failed(line, List.of());
    }

    private void failed(String line, List<String> remarks) {
        failures.add(line + remarks.stream().map(remark -> " | " + remark).collect(Collectors.joining()));
        out.println("  FAILED  " + line);
        remarks.forEach(remark -> out.println("            " + remark));
    }

    private static String inWords(Step step) {
        String fields = step.fields().fields().entrySet().stream()
                .map(field -> field.getKey() + " " + shortened(field.getValue()))
                .collect(Collectors.joining(", "));
        String verb = step.check() ? "checks " : "";
        String refused = step.refused() == null ? "" : " (to be refused: %s)".formatted(step.refused());
        String repeat = step.repeat() ? " (sent twice)" : "";
        return "%s %s%s%s%s%s"
                .formatted(step.actor(), verb, step.word(), fields.isEmpty() ? "" : " " + fields, refused, repeat);
    }

    private static String shortened(Value value) {
        String text = String.valueOf(value.plain());
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }
}
