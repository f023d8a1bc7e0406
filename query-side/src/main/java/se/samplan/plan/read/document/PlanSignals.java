package se.samplan.plan.read.document;

import se.samplan.plan.PlanId;

/** Tells whoever watches that a party's view of a plan has changed. */
public interface PlanSignals {

    /**
     * @param position of the newest event in the view
     */
    void changed(PlanId plan, Readership readers, long position);

    /** The right to follow the plan has ended: those who had it hear that once, and nothing after it. */
    void ended(PlanId plan, Readership readers, long position);
}
