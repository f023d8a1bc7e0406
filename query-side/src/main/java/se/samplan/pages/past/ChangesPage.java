package se.samplan.pages.past;

import java.util.List;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.SwedishText;
import se.samplan.pages.plan.ChangeText;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.ShownPlan;

/** All the changes that a plan remembers, the latest first, and the way to those before them. */
public final class ChangesPage {
    private final PartyPlan plan;
    private final NameFormatter called;
    private final SwedishText say;

    ChangesPage(ShownPlan shown, SwedishText say) {
        this.plan = shown.plan();
        this.called = NameFormatter.in(plan, shown.names(), say);
        this.say = say;
    }

    public String id() {
        return plan.plan().value();
    }

    public String child() {
        return called.words(plan.childName());
    }

    public List<PlanChange> changes() {
        return plan.changes();
    }

    public String says(PlanChange change) {
        return new ChangeText(called, say).of(change, plan);
    }

    /** How many stand here, when there may be older ones; else that these are all. */
    public String howMany() {
        return plan.moreChanges()
                ? say.text("past.changes.latest", say.number(plan.changes().size()))
                : say.text("past.changes.all");
    }

    /** May there be older ones, which the history tells? */
    public boolean hasOlder() {
        return plan.moreChanges();
    }
}
