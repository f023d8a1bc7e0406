package se.samplan.pages.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.child.Custody;
import se.samplan.child.ProtectionLevel;
import se.samplan.pages.frame.FormView;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.News;
import se.samplan.pages.frame.PageVisit;
import se.samplan.pages.frame.SwedishText;
import se.samplan.party.read.KnownParty;
import se.samplan.plan.read.CaseStanding;
import se.samplan.plan.read.UnitCase;
import se.samplan.plan.read.UnitCases;

/** How the reader's unit stands to a child's case, as the page speaks of it. */
public final class CasePage {
    private static final List<Integer> GUARDIANS = List.of(1, 2);

    private final UnitCase about;
    private final boolean behind;
    private final NameFormatter called;
    private final PageVisit visit;
    private final List<KnownParty> units;
    private final String search;
    private final SwedishText say;

    /**
     * @param cases the one that it is about
     * @param units that the case can be offered to
     * @param search what they were searched for by
     */
    CasePage(UnitCases cases, PageVisit visit, List<KnownParty> units, String search, SwedishText say) {
        this.about = cases.cases().getFirst();
        this.behind = cases.ownOnly();
        this.called = NameFormatter.in(cases.names(), say);
        this.visit = visit;
        this.units = units;
        this.search = search;
        this.say = say;
    }

    public String path() {
        return "/barn/" + about.child();
    }

    public CaseStanding standing() {
        return about.standing();
    }

    public News news() {
        return News.of(visit, false, behind, List.of());
    }

    /** What the page asks, or says. */
    public String title() {
        String name = about.childName() == null ? say.text("today.child") : called.words(about.childName());
        return say.text("ofcase." + about.standing().word(), name);
    }

    public FormView form(String word) {
        return new FormView(path(), word + ":barn", "barn", null, visit.attempt());
    }

    public boolean isProtected() {
        return about.protection() != null;
    }

    /** Who offers it, and since when; or whom it is offered to. */
    public String offer() {
        String since = about.since() == null ? "" : say.near(say.dayOf(about.since()));
        return about.offeredTo() == null
                ? say.text("ofcase.offered.by", called.party(about.offeredBy()), since)
                : say.text("ofcase.offered.to", called.party(about.offeredTo()), since);
    }

    public boolean isOfferedOn() {
        return about.offeredTo() != null;
    }

    public @Nullable String words() {
        return about.words() == null ? null : called.words(about.words());
    }

    /** The decision that the own claim rests on. */
    public String decision() {
        String reference = called.words(about.words());
        return about.decidedOn() == null
                ? say.text("case.decision", reference)
                : say.text("case.decision.day", reference, say.date(about.decidedOn()));
    }

    /** When the own claim counts. */
    public String until() {
        return say.text("ofcase.claimed.until", about.lastDay() == null ? "" : say.when(about.lastDay()));
    }

    public List<KnownParty> units() {
        return units;
    }

    public String search() {
        return search;
    }

    public List<Integer> guardians() {
        return GUARDIANS;
    }

    public Custody[] custodies() {
        return Custody.values();
    }

    public ProtectionLevel[] levels() {
        return ProtectionLevel.values();
    }
}
