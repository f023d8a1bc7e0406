package se.samplan.pages.past;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.history.read.EntryRemarks;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.SwedishText;
import se.samplan.pages.plan.CommitmentWords;
import se.samplan.pages.plan.Outline;
import se.samplan.plan.EntryId;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenRemark;
import se.samplan.plan.read.ShownPlan;
import se.samplan.plan.read.ShownText;

/** What was said about a need, a goal or a commitment, the latest first, page by page. */
public final class RemarksPage {
    private final PartyPlan plan;
    private final EntryId entry;
    private final EntryRemarks remarks;
    private final NameFormatter called;
    private final CommitmentWords words;

    RemarksPage(ShownPlan shown, EntryId entry, EntryRemarks remarks, Reader reader, SwedishText say) {
        this.plan = shown.plan();
        this.entry = entry;
        this.remarks = remarks;
        this.called = NameFormatter.in(plan, remarks.names(), say);
        this.words = new CommitmentWords(reader, called, say);
    }

    public String id() {
        return plan.plan().value();
    }

    public String child() {
        return called.words(plan.childName());
    }

    /** What it is about, in its own words; null where the reader may not see them. */
    public @Nullable String about() {
        ShownText text = new Outline(plan).text("-" + entry.value());
        return text == null ? null : called.words(text);
    }

    public List<SeenRemark> remarks() {
        return words.said(remarks.remarks());
    }

    public String heading(SeenRemark said) {
        return words.heading(said);
    }

    public String text(SeenRemark said) {
        return called.words(said.text());
    }

    /** The way to what was said before these; null when there is nothing older. */
    public @Nullable String older() {
        return remarks.next() == null ? null : "/planer/" + id() + "/sagt/" + entry.value() + "?fore=" + remarks.next();
    }
}
