package se.samplan.pages.today;

import java.util.List;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.SwedishText;
import se.samplan.plan.read.CaseStanding;
import se.samplan.plan.read.UnitCase;
import se.samplan.plan.read.UnitCases;

/** Children's cases that wait for the reader's unit, as Min dag speaks of them. */
public final class TodayCases {
    private final UnitCases cases;
    private final NameFormatter called;
    private final SwedishText say;

    TodayCases(UnitCases cases, SwedishText say) {
        this.cases = cases;
        this.called = NameFormatter.in(cases.names(), say);
        this.say = say;
    }

    public List<UnitCase> all() {
        return cases.cases();
    }

    boolean isEmpty() {
        return cases.cases().isEmpty();
    }

    boolean ownOnly() {
        return cases.ownOnly();
    }

    /** How many of them are offered. */
    int offered() {
        return (int) cases.cases().stream().filter(this::isOffered).count();
    }

    public boolean isOffered(UnitCase it) {
        return it.standing() == CaseStanding.OFFERED;
    }

    public String child(UnitCase it) {
        return it.childName() == null ? say.text("today.child") : called.words(it.childName());
    }

    public String what(UnitCase it) {
        return say.text(isOffered(it) ? "today.case.offered" : "today.case.claimed");
    }

    public String meta(UnitCase it) {
        return isOffered(it)
                ? say.text(
                        "today.case.offered.meta",
                        called.party(it.offeredBy()),
                        it.since() == null ? "" : say.near(say.dayOf(it.since())))
                : say.text("today.case.claimed.meta", it.lastDay() == null ? "" : say.when(it.lastDay()));
    }

    public String words(UnitCase it) {
        return called.words(it.words());
    }
}
