package se.samplan.plan.write;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.commands.BreakCommitment;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.MoveDue;
import se.samplan.plan.commands.ProgressCommand;
import se.samplan.plan.commands.ReleaseCommitment;
import se.samplan.plan.commands.ReportProgress;
import se.samplan.plan.commands.StartCommitment;
import se.samplan.plan.events.CommitmentBroken;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CommitmentReleased;
import se.samplan.plan.events.CommitmentStarted;
import se.samplan.plan.events.DueMoved;
import se.samplan.plan.events.ProgressReported;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.DateNotPossible;

/** What the responsible party does with its commitment, until it is kept, broken or released. */
final class ProgressRules {
    private ProgressRules() {}

    static Decision decide(ExistingPlan plan, ProgressCommand command, DecisionContext context) {
        return switch (command) {
            case StartCommitment it -> start(plan, it, context);
            case ReportProgress it -> report(plan, it, context);
            case KeepCommitment it -> keep(plan, it, context);
            case BreakCommitment it -> breakIt(plan, it, context);
            case ReleaseCommitment it -> release(plan, it, context);
            case MoveDue it -> moveDue(plan, it, context);
        };
    }

    static Decision start(ExistingPlan plan, StartCommitment it, DecisionContext context) {
        Commitment commitment = carried(plan, it.commitment(), context);
        if (commitment.state() == CommitmentState.STARTED) {
            throw new AlreadyDecided();
        }
        LocalDate day = context.calendar().dayBetween(it.day(), plan.foundOn(), context.today());
        return decide(plan, context, new CommitmentStarted(plan.plan(), it.commitment(), day));
    }

    static Decision report(ExistingPlan plan, ReportProgress it, DecisionContext context) {
        carried(plan, it.commitment(), context);
        PartyId party = context.actingFor(plan);
        LocalDate day = context.calendar().dayBetween(it.day(), plan.foundOn(), context.today());
        var text = context.sealRequired(party, it.text(), "text");
        return decide(plan, context, new ProgressReported(plan.plan(), it.commitment(), party, text, day));
    }

    static Decision keep(ExistingPlan plan, KeepCommitment it, DecisionContext context) {
        LocalDate day = lastDay(plan, carried(plan, it.commitment(), context), it.day(), context);
        var text = context.sealOptional(context.actingFor(plan), it.text(), "text");
        return decide(plan, context, new CommitmentKept(plan.plan(), it.commitment(), day, text));
    }

    static Decision breakIt(ExistingPlan plan, BreakCommitment it, DecisionContext context) {
        LocalDate day = lastDay(plan, carried(plan, it.commitment(), context), it.day(), context);
        var reason = context.sealRequired(context.actingFor(plan), it.reason(), "reason");
        return decide(plan, context, new CommitmentBroken(plan.plan(), it.commitment(), day, reason));
    }

    static Decision release(ExistingPlan plan, ReleaseCommitment it, DecisionContext context) {
        LocalDate day = lastDay(plan, carried(plan, it.commitment(), context), it.day(), context);
        var reason = context.sealRequired(context.actingFor(plan), it.reason(), "reason");
        return decide(plan, context, new CommitmentReleased(plan.plan(), it.commitment(), day, reason));
    }

    static Decision moveDue(ExistingPlan plan, MoveDue it, DecisionContext context) {
        carried(plan, it.commitment(), context);
        if (RequiredValues.required(it.due(), "due").isBefore(context.today())) {
            throw new DateNotPossible();
        }
        var reason = context.sealRequired(context.actingFor(plan), it.reason(), "reason");
        return decide(plan, context, new DueMoved(plan.plan(), it.commitment(), it.due(), reason));
    }

    /** The commitment, when the actor's party answers for it today and it is not ended. */
    static Commitment carried(ExistingPlan plan, CommitmentId id, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Preconditions.begun(plan);
        Commitment commitment = Preconditions.commitment(plan, id, context);
        if (commitment.carriers().isEmpty()) {
            if (!party.equals(commitment.asked())) {
                throw new NotYourParty();
            }
            throw commitment.state() == CommitmentState.REQUESTED ? new NotYourParty() : new AlreadyDecided();
        }
        if (!commitment.carrierOn(context.today()).party().equals(party)) {
            throw new NotYourParty();
        }
        if (!commitment.state().isCarried()) {
            throw new AlreadyDecided();
        }
        return commitment;
    }

    /** The day a commitment ends: not before the present carrier took it on, not in the future. */
    private static LocalDate lastDay(
            ExistingPlan plan, Commitment commitment, @Nullable LocalDate given, DecisionContext context) {
        LocalDate taken = commitment.carrierOn(context.today()).from();
        LocalDate earliest = taken.isAfter(context.today()) ? plan.foundOn() : taken;
        return context.calendar().dayBetween(given, earliest, context.today());
    }

    private static Decision decide(ExistingPlan plan, DecisionContext context, se.samplan.plan.events.PlanEvent event) {
        return Decision.of(context.actingFor(plan), event);
    }
}
