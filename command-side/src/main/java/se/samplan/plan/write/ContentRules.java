package se.samplan.plan.write;

import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.EntryId;
import se.samplan.plan.commands.ExpressDissent;
import se.samplan.plan.commands.RecordChildVoice;
import se.samplan.plan.commands.RecordNeed;
import se.samplan.plan.commands.SetGoal;
import se.samplan.plan.commands.StrikeEntry;
import se.samplan.plan.events.ChildVoiceRecorded;
import se.samplan.plan.events.DissentExpressed;
import se.samplan.plan.events.EntryStruck;
import se.samplan.plan.events.GoalSet;
import se.samplan.plan.events.NeedRecorded;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.Invalid;

/** What a plan says: needs, goals, the child's words, disagreement, and the striking of what was wrong. */
final class ContentRules {
    private ContentRules() {}

    static Decision recordNeed(ExistingPlan plan, RecordNeed it, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Preconditions.running(plan);
        Need earlier = plan.needs().get(it.need());
        if (earlier != null) {
            return again(party, earlier.by());
        }
        Preconditions.free(plan, it.need());
        RequiredValues.required(it.topic(), "topic");
        return Decision.of(
                party,
                new NeedRecorded(
                        plan.plan(), it.need(), party, context.sealRequired(party, it.text(), "text"), it.topic()));
    }

    static Decision setGoal(ExistingPlan plan, SetGoal it, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Preconditions.running(plan);
        Goal earlier = plan.goals().get(it.goal());
        if (earlier != null) {
            return again(party, earlier.by());
        }
        Preconditions.free(plan, it.goal());
        Need need = context.inSight(plan).need(it.need());
        if (need == null || need.struck()) {
            throw new Invalid("need");
        }
        if (it.partOf() != null
                && !Preconditions.goal(plan, it.partOf(), context).need().equals(it.need())) {
            throw new Invalid("goal");
        }
        return Decision.of(
                party,
                new GoalSet(
                        plan.plan(),
                        it.goal(),
                        it.need(),
                        it.partOf(),
                        party,
                        context.sealRequired(party, it.text(), "text")));
    }

    static Decision recordChildVoice(ExistingPlan plan, RecordChildVoice it, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Preconditions.running(plan);
        var text = context.sealOptional(party, it.text(), "text");
        var missing = context.sealOptional(party, it.missing(), "missing");
        if ((text == null) == (missing == null)) {
            throw new Invalid("text", "missing");
        }
        return Decision.of(party, new ChildVoiceRecorded(plan.plan(), party, text, missing));
    }

    static Decision dissent(ExistingPlan plan, ExpressDissent it, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Preconditions.begun(plan);
        owner(context.inSight(plan), it.about(), "about");
        return Decision.of(
                party,
                new DissentExpressed(plan.plan(), it.about(), party, context.sealRequired(party, it.text(), "text")));
    }

    static Decision strike(ExistingPlan plan, StrikeEntry it, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Preconditions.begun(plan);
        if (!owner(context.inSight(plan), it.entry(), "entry").equals(party)) {
            throw new NotYourParty();
        }
        if (isStruck(plan, it.entry())) {
            throw new AlreadyDecided();
        }
        return Decision.of(
                party,
                new EntryStruck(plan.plan(), it.entry(), party, context.sealRequired(party, it.reason(), "reason")));
    }

    /** The same entry sent again by the party that made it changes nothing; by another it is somebody else's id. */
    static Decision again(PartyId party, PartyId maker) {
        if (party.equals(maker)) {
            return Decision.of(party);
        }
        throw new AlreadyDecided();
    }

    /** The party that entered an entry. */
    private static PartyId owner(EntriesInSight entries, EntryId entry, String field) {
        Need need = entries.need(RequiredValues.required(entry, field).asNeed());
        Goal goal = entries.goal(entry.asGoal());
        Commitment commitment = entries.commitment(entry.asCommitment());
        if (need != null) {
            return need.by();
        }
        if (goal != null) {
            return goal.by();
        }
        if (commitment != null) {
            return commitment.enteredBy();
        }
        throw new Invalid(field);
    }

    private static boolean isStruck(ExistingPlan plan, EntryId entry) {
        Need need = plan.needs().get(entry.asNeed());
        Goal goal = plan.goals().get(entry.asGoal());
        Commitment commitment = plan.commitments().get(entry.asCommitment());
        return (need != null && need.struck())
                || (goal != null && goal.struck())
                || (commitment != null && commitment.state() == CommitmentState.STRUCK);
    }
}
