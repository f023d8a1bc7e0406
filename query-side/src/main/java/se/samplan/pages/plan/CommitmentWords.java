package se.samplan.pages.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.SwedishText;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenRemark;

/** How a commitment stands, in words and as a drawing, and what was said about it. */
public final class CommitmentWords {
    private final Reader reader;
    private final NameFormatter called;
    private final SwedishText say;

    public CommitmentWords(Reader reader, NameFormatter called, SwedishText say) {
        this.reader = reader;
        this.called = called;
        this.say = say;
    }

    /** Who does it, or is asked to. */
    public String carrier(SeenCommitment line) {
        if (line.party() == null) {
            return say.text("line.asked", called.party(line.requestedOf()));
        }
        return reader.is(line.person())
                ? say.text("line.you", called.party(line.party()))
                : called.who(line.person(), line.party());
    }

    /** The drawing of a commitment's state. */
    public String shape(SeenCommitment line) {
        return line.late() ? "late" : line.state().word();
    }

    /** How its row looks. */
    public @Nullable String rowClass(SeenCommitment line) {
        return line.late() ? "is-late" : line.state() == CommitmentState.STRUCK ? "struck" : null;
    }

    /** The state in words. */
    public String state(SeenCommitment line) {
        return line.late()
                ? say.text("state.late")
                : say.text("state." + line.state().word());
    }

    /** The day that matters for a commitment, in words; nothing when it is hidden. */
    public String day(SeenCommitment line) {
        if (line.ended() != null) {
            return say.text("line.ended." + line.state().word(), say.day(line.ended()));
        }
        if (line.due() == null) {
            return "";
        }
        return line.state().isCarried() || line.state() == CommitmentState.REQUESTED
                ? say.text(line.late() ? "line.was-due" : "line.due", say.when(line.due()))
                : say.text("line.due", say.day(line.due()));
    }

    /** Who takes over, and when. */
    public String next(SeenCommitment line) {
        return line.next() == null
                ? ""
                : say.text(
                        "line.next",
                        called.who(line.next().person(), line.next().party()),
                        say.when(line.next().from()));
    }

    /** Who has been asked to take over, and has not answered. */
    public String offered(SeenCommitment line) {
        return line.offer() == null
                ? ""
                : say.text(
                        "line.offered",
                        called.party(line.offer().by()),
                        called.who(line.offer().toPerson(), line.offer().to()));
    }

    /** What was said about an entry, in words: {@code Karin Sjögren (BUP) i går 14.05: Åtta av tio morgnar.} */
    public String heading(SeenRemark line) {
        String key = "said." + line.what();
        String words = say.textOr(key, "said.other", called.who(line.actor(), line.by()), say.moment(line.at()));
        return line.text() == null && words.endsWith(":") ? words.substring(0, words.length() - 1) + "." : words;
    }

    /** How many are settled, and how they ended: {@code Tre avslutade: två klara, ett struket}. */
    public String settled(List<SeenCommitment> lines) {
        return say.text("settled", say.count("settled.count", lines.size()), say.list(counted(lines)));
    }

    /** What leads to all of it. */
    public String whole() {
        return say.text("family.whole");
    }

    /** How it goes with the commitments of a goal, in few words. */
    public String howItGoes(List<SeenCommitment> lines) {
        long late = lines.stream().filter(SeenCommitment::late).count();
        long open = lines.stream().filter(line -> !Outline.isSettled(line)).count();
        return late > 0
                ? say.text("index.late", say.count("index.open", open), say.count("index.late", late))
                : say.count("index.open", open);
    }

    private List<String> counted(List<SeenCommitment> lines) {
        return Arrays.stream(CommitmentState.values())
                .map(state -> Map.entry(
                        state,
                        lines.stream().filter(line -> line.state() == state).count()))
                .filter(state -> state.getValue() > 0)
                .map(state -> say.count("settled." + state.getKey().word(), state.getValue()))
                .toList();
    }

    /** What is told beside a row: every disagreement, and the latest of the rest. */
    public List<SeenRemark> lately(List<SeenRemark> lines) {
        List<SeenRemark> all = said(lines);
        return all.stream()
                .filter(line -> line.what().equals("dissent") || line.equals(all.getLast()))
                .toList();
    }

    /** How much more was said. */
    public int unsaid(List<SeenRemark> lines) {
        return said(lines).size() - lately(lines).size();
    }

    /** Lines that say something: in words of their own, or that an act was done. */
    public List<SeenRemark> said(List<SeenRemark> lines) {
        return lines.stream()
                .filter(line -> line.text() != null || say.has("said." + line.what()))
                .toList();
    }
}
