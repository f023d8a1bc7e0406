package se.samplan.pages.plan;

import se.samplan.pages.frame.Reader;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.Task;

/**
 * Who looks at which plan: what an act asks to know whether it is offered.
 *
 * @param others whether there is another party to ask
 */
record Situation(PartyPlan plan, Reader reader, boolean others, ConsentChoices consent) {

    boolean takesPart() {
        return !reader.isAuditor() && plan.readerState() == PartyState.JOINED;
    }

    /** Can something be added now? */
    boolean open() {
        return takesPart() && (plan.status() == PlanStatus.OPEN || plan.status() == PlanStatus.ESTABLISHED);
    }

    /** Can what is promised be answered for now? Also while the plan rests. */
    boolean begun() {
        return open() || (takesPart() && plan.status() == PlanStatus.PAUSED);
    }

    boolean coordinates() {
        return plan.coordinator() != null
                && reader.is(plan.coordinator().person())
                && isMine(plan.coordinator().party());
    }

    /** Whoever may, while nobody coordinates; else the coordinator's own unit and the lead party. */
    boolean namesCoordinator() {
        return plan.coordinator() == null || isMine(plan.coordinator().party()) || isLead();
    }

    /** Whoever may, while nobody leads; else the lead party. */
    boolean namesLead() {
        return plan.lead() == null || isLead();
    }

    boolean isLead() {
        return plan.lead() != null && isMine(plan.lead());
    }

    boolean isMine(PartyId party) {
        return plan.reader().equals(party) && !reader.isAuditor();
    }

    /** Staff of a party that takes part in a plan that is not ended. */
    boolean leads() {
        return takesPart() && reader.isStaff() && plan.status().isActive();
    }

    boolean isProposed() {
        return plan.status() == PlanStatus.PROPOSED;
    }

    boolean isAskedOfReader(SeenCommitment line) {
        return line.state() == CommitmentState.REQUESTED && plan.reader().equals(line.requestedOf());
    }

    boolean isOfferedToReader(SeenCommitment line) {
        return line.offer() != null
                && isMine(line.offer().to())
                && (line.offer().toPerson() == null || reader.is(line.offer().toPerson()));
    }

    boolean isCarriedByReader(SeenCommitment line) {
        return line.state().isCarried() && plan.reader().equals(line.party());
    }

    /** Does it wait for this reader, and not for a colleague? */
    boolean waits(Task task) {
        return !reader.isAuditor() && (task.person() == null || reader.is(task.person()));
    }
}
