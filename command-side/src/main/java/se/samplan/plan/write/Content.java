package se.samplan.plan.write;

import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.EntryId;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
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
import se.samplan.platform.decide.Texts;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.Invalid;

/** What a plan says: needs, goals, the child's words, disagreement, and the striking of what was wrong. */
final class Content {
    private Content() {}

    static Decision recordNeed(Standing plan, RecordNeed it, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Gates.running(plan);
        Need earlier = plan.needs().get(it.need());
        if (earlier != null) {
            return again(party, earlier.by());
        }
        Texts.required(it.topic(), "topic");
        return Decision.of(
                party,
                new NeedRecorded(
                        plan.plan(), it.need(), party, scene.sealRequired(party, it.text(), "text"), it.topic()));
    }

    static Decision setGoal(Standing plan, SetGoal it, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Gates.running(plan);
        Goal earlier = plan.goals().get(it.goal());
        if (earlier != null) {
            return again(party, earlier.by());
        }
        Need need = plan.needs().get(it.need());
        if (need == null || need.struck()) {
            throw new Invalid("need");
        }
        if (it.partOf() != null && !Gates.goal(plan, it.partOf()).need().equals(it.need())) {
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
                        scene.sealRequired(party, it.text(), "text")));
    }

    static Decision recordChildVoice(Standing plan, RecordChildVoice it, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Gates.running(plan);
        var text = scene.sealOptional(party, it.text(), "text");
        var missing = scene.sealOptional(party, it.missing(), "missing");
        if ((text == null) == (missing == null)) {
            throw new Invalid("text", "missing");
        }
        return Decision.of(party, new ChildVoiceRecorded(plan.plan(), party, text, missing));
    }

    static Decision dissent(Standing plan, ExpressDissent it, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Gates.begun(plan);
        owner(plan, it.about(), "about");
        return Decision.of(
                party,
                new DissentExpressed(plan.plan(), it.about(), party, scene.sealRequired(party, it.text(), "text")));
    }

    static Decision strike(Standing plan, StrikeEntry it, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Gates.begun(plan);
        if (!owner(plan, it.entry(), "entry").equals(party)) {
            throw new NotYourParty();
        }
        if (isStruck(plan, it.entry())) {
            throw new AlreadyDecided();
        }
        return Decision.of(
                party, new EntryStruck(plan.plan(), it.entry(), scene.sealRequired(party, it.reason(), "reason")));
    }

    /** The same entry sent again by the party that made it changes nothing; by another it is somebody else's id. */
    static Decision again(PartyId party, PartyId maker) {
        if (party.equals(maker)) {
            return Decision.of(party);
        }
        throw new AlreadyDecided();
    }

    /** The party that entered an entry. */
    private static PartyId owner(Standing plan, EntryId entry, String field) {
        Need need = plan.needs().get(new NeedId(Texts.required(entry, field).value()));
        Goal goal = plan.goals().get(new GoalId(entry.value()));
        Promise promise = plan.promises().get(new CommitmentId(entry.value()));
        if (need != null) {
            return need.by();
        }
        if (goal != null) {
            return goal.by();
        }
        if (promise != null) {
            return promise.enteredBy();
        }
        throw new Invalid(field);
    }

    private static boolean isStruck(Standing plan, EntryId entry) {
        Need need = plan.needs().get(new NeedId(entry.value()));
        Goal goal = plan.goals().get(new GoalId(entry.value()));
        Promise promise = plan.promises().get(new CommitmentId(entry.value()));
        return (need != null && need.struck())
                || (goal != null && goal.struck())
                || (promise != null && promise.stage() == Promise.Stage.STRUCK);
    }
}
