package se.samplan.pages.plan;

import java.util.ArrayList;
import java.util.List;
import se.samplan.pages.frame.Reader;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenCommitment;

/** What the reader can do about a plan and its lines, as words of acts. Only for choosing what to show: the plan itself decides. */
final class AvailableActions {
    private final PartyPlan plan;
    private final Reader reader;

    AvailableActions(PartyPlan plan, Reader reader) {
        this.plan = plan;
        this.reader = reader;
    }

    boolean takesPart() {
        return !reader.isAuditor() && plan.readerState() == PartyState.JOINED;
    }

    /** Can something be added now? */
    boolean open() {
        return takesPart() && (plan.status() == PlanStatus.OPEN || plan.status() == PlanStatus.ESTABLISHED);
    }

    /** Can what is promised be answered for now? Also while the plan rests. */
    private boolean begun() {
        return open() || (takesPart() && plan.status() == PlanStatus.PAUSED);
    }

    boolean coordinates() {
        return plan.coordinator() != null && reader.is(plan.coordinator().person());
    }

    boolean isMine(PartyId party) {
        return plan.reader().equals(party) && !reader.isAuditor();
    }

    /** Answers first, then what is most often done; disagreeing and striking last. */
    List<String> about(SeenCommitment line) {
        List<String> deeds = new ArrayList<>();
        if (!begun()) {
            return deeds;
        }
        if (line.state() == CommitmentState.REQUESTED && plan.reader().equals(line.requestedOf())) {
            if (open()) {
                deeds.add("make-commitment");
            }
            deeds.add("decline-commitment");
        }
        if (offeredToReader(line)) {
            deeds.addAll(List.of("accept-handover", "decline-handover"));
        }
        if (line.state().isCarried() && plan.reader().equals(line.party())) {
            deeds.addAll(List.of("keep", "report-progress"));
            if (line.state() == CommitmentState.MADE) {
                deeds.add("start");
            }
            deeds.add("move-due");
            if (line.offer() == null) {
                deeds.add("offer-handover");
            }
            deeds.addAll(List.of("break", "release"));
        }
        if (line.state() != CommitmentState.STRUCK) {
            deeds.add("dissent");
            if (plan.reader().equals(line.enteredBy())) {
                deeds.add("strike");
            }
        }
        return deeds;
    }

    /** About a need or a goal. */
    List<String> aboutEntry(PartyId by) {
        return isMine(by) ? List.of("dissent", "strike") : List.of("dissent");
    }

    private boolean offeredToReader(SeenCommitment line) {
        return line.offer() != null
                && isMine(line.offer().to())
                && (line.offer().toPerson() == null || reader.is(line.offer().toPerson()));
    }
}
