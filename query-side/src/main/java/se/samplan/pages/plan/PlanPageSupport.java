package se.samplan.pages.plan;

import java.util.Objects;
import se.samplan.pages.frame.PageVisit;
import se.samplan.plan.read.PlanOfReader;

/** The question that the pages of one plan ask. */
public final class PlanPageSupport {
    private PlanPageSupport() {}

    public static PlanOfReader of(PageVisit visit) {
        return new PlanOfReader(
                Objects.requireNonNull(visit.plan()), visit.reader().actor(), visit.after());
    }
}
