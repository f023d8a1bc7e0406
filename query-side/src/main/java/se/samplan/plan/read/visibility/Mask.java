package se.samplan.plan.read.visibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.SeenRemark;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.fold.Protection;
import se.samplan.plan.read.fold.SealedCommitment;

/**
 * What protected identity takes out of a view. A reader without clearance gets no words that somebody else wrote, unless they were
 * written to that reader, and no days of what it does not carry itself: any of them can tell where the child is, and when. What is
 * promised by whom, and how it goes, stays. Names of units and staff are left out where names are added, by {@code NameResolver}.
 *
 * <p>The other guardian may be the danger, and the family is one party: for a family the same holds as for any other.
 */
record Mask(PartyId reader, boolean on) {

    static Mask of(@Nullable Protection protection, PartyId reader) {
        return new Mask(reader, protection != null && !protection.cleared().contains(reader));
    }

    /** What {@code by} wrote. */
    ShownText text(PartyId by, ShownText text) {
        return on && !by.equals(reader) ? ShownText.veiled() : text;
    }

    @Nullable
    ShownText textIf(@Nullable PartyId by, @Nullable ShownText text) {
        return text == null || by == null ? text : text(by, text);
    }

    /** A day of the plan as a whole. */
    @Nullable
    LocalDate day(@Nullable LocalDate day) {
        return on ? null : day;
    }

    /** Does the reader carry this, has it carried it, or is it offered to take it over? */
    boolean lets(SealedCommitment it) {
        return !on
                || it.carriers().stream().anyMatch(each -> each.party().equals(reader))
                || (it.offer() != null && it.offer().to().equals(reader));
    }

    List<SeenRemark> lines(List<SeenRemark> lines) {
        return on ? lines.stream().map(this::line).toList() : lines;
    }

    /** The moment when a day has passed tells the day. */
    List<PlanChange> changes(List<PlanChange> changes) {
        return on ? changes.stream().filter(it -> !it.what().equals("overdue")).toList() : changes;
    }

    private SeenRemark line(SeenRemark it) {
        return it.by().equals(reader)
                ? it
                : new SeenRemark(it.what(), it.at(), it.actor(), it.by(), textIf(it.by(), it.text()), null);
    }
}
