package se.samplan.ops.player;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import se.samplan.ops.player.hub.Hub;
import se.samplan.ops.player.hub.HubUnreachable;
import se.samplan.ops.player.hub.SignInFailed;
import se.samplan.ops.player.script.FaultyScript;
import se.samplan.ops.player.script.Script;
import se.samplan.ops.player.script.ScriptReader;
import se.samplan.ops.player.script.Shift;
import se.samplan.ops.player.script.Step;
import se.samplan.ops.player.stage.Numbers;
import se.samplan.ops.player.stage.Performance;
import se.samplan.ops.player.stage.Result;
import se.samplan.platform.time.SwedishTime;

/** Plays scenario files against a hub. */
public final class Player {

    /** Told before each step; for tests that disturb the hub. */
    public interface Prompter {
        void before(Script script, Step step);
    }

    private final Options options;
    private final PrintStream out;
    private final Prompter prompter;
    private final Hub hub;
    private final SecureRandom random = new SecureRandom();

    public Player(Options options, PrintStream out, Prompter prompter) {
        this.options = options;
        this.out = out;
        this.prompter = prompter;
        this.hub = new Hub(options.hub(), options.operatorSecret(), options.patience());
    }

    public Player(Options options, PrintStream out) {
        this(options, out, (script, step) -> {});
    }

    /** Plays all files and prints how it went. A file that can't be read counts as failed, and the others are still played. */
    public Report play() {
        Report report = new Report(out, options.quiet(), options.together());
        List<Script> scripts = shifted(read(report));
        try {
            if (options.together() && !scripts.isEmpty()) {
                play(scripts, report);
            } else {
                scripts.forEach(script -> play(List.of(script), report));
            }
            if (options.shiftToNow() && !hub.releaseClock().accepted()) {
                report.faulty("the hub's clock could not be released to real time");
            }
        } catch (HubUnreachable | SignInFailed broken) {
            report.faulty("the play was broken off: " + broken.getMessage());
        }
        report.sum();
        return report;
    }

    private List<Script> read(Report report) {
        List<Script> scripts = new ArrayList<>();
        for (Path file : options.files()) {
            try {
                scripts.add(ScriptReader.read(file));
            } catch (FaultyScript faulty) {
                faulty.faults().forEach(fault -> report.faulty(fault.toString()));
            }
        }
        return scripts;
    }

    private List<Script> shifted(List<Script> scripts) {
        if (!options.shiftToNow()) {
            return scripts;
        }
        LocalDateTime now = LocalDateTime.now(SwedishTime.ZONE);
        if (options.together()) {
            long weeks = Shift.weeksTo(now, scripts);
            return scripts.stream().map(script -> Shift.by(weeks, script)).toList();
        }
        return scripts.stream()
                .map(script -> Shift.by(Shift.weeksTo(now, List.of(script)), script))
                .toList();
    }

    private void play(List<Script> scripts, Report report) {
        scripts.forEach(report::begin);
        var audience = new Performance.ProgressListener() {
            @Override
            public void before(Script script, Step step) {
                prompter.before(script, step);
            }

            @Override
            public void prepared(Script script, Result result) {
                report.prepared(script, result);
            }

            @Override
            public void done(Script script, Step step, Result result) {
                report.done(script, step, result);
            }
        };
        new Performance(hub, new Numbers(options.fresh(), random), options.demo(), random, audience).play(scripts);
    }
}
