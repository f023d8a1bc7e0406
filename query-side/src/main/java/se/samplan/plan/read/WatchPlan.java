package se.samplan.plan.read;

import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;

/**
 * A subscription: first what the reader's view of the plan tells now, as one number, then a signal each time it tells something else.
 * Nothing else is told; whoever watches asks again and gets what is then for them. Refused with {@code no-access}.
 */
public record WatchPlan(PlanId plan, Actor reader) {
    /** What bookmarks of that number are about. */
    public String about() {
        return about(plan);
    }

    public static String about(PlanId plan) {
        return "view of " + plan.value();
    }
}
