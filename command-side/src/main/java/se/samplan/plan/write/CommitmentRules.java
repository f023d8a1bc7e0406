package se.samplan.plan.write;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.commands.DeclineCommitment;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.RequestCommitment;
import se.samplan.plan.events.CommitmentDeclined;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.CommitmentRequested;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.DateNotPossible;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.vault.SealedText;

/** Invariant 1: a commitment is made only by someone acting for the party that will carry it; others may ask. */
final class CommitmentRules {
    private CommitmentRules() {}

    static Decision request(ExistingPlan plan, RequestCommitment it, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Preconditions.running(plan);
        Commitment earlier = plan.commitments().get(it.commitment());
        if (earlier != null) {
            return ContentRules.again(party, earlier.by());
        }
        Preconditions.free(plan, it.commitment());
        Preconditions.goal(plan, it.goal(), context);
        Topic topic = RequiredValues.required(it.topic(), "topic");
        LocalDate due = RequiredValues.required(it.due(), "due");
        if (RequiredValues.required(it.of(), "of").equals(party)) {
            throw new Invalid("of");
        }
        if (!plan.hasJoined(it.of())) {
            throw new NotParticipating();
        }
        context.requireGround(party, it.of(), topic);
        if (due.isBefore(context.today())) {
            throw new DateNotPossible();
        }
        SealedText text = context.sealRequired(party, it.text(), "text");
        return Decision.of(
                party,
                new CommitmentRequested(plan.plan(), it.commitment(), it.goal(), party, it.of(), text, topic, due));
    }

    static Decision make(ExistingPlan plan, MakeCommitment it, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Commitment commitment = context.inSight(plan).commitment(it.commitment());
        if (commitment == null) {
            Preconditions.running(plan);
            Preconditions.goal(plan, it.goal(), context);
            Preconditions.free(plan, it.commitment());
            return made(
                    plan,
                    it,
                    context,
                    party,
                    RequiredValues.required(it.text(), "text"),
                    RequiredValues.required(it.topic(), "topic"),
                    RequiredValues.required(it.due(), "due"));
        }
        requireAnswerable(commitment, party);
        if (commitment.state() != CommitmentState.REQUESTED) {
            return unasked(commitment, it, party, context.person());
        }
        Preconditions.running(plan);
        context.requireGround(commitment.by(), party, commitment.topic());
        String text =
                it.text() != null ? it.text() : context.open(commitment.text()).orElse(null);
        LocalDate due = it.due() != null ? it.due() : commitment.due();
        return made(plan, it, context, party, RequiredValues.required(text, "text"), commitment.topic(), due);
    }

    static Decision decline(ExistingPlan plan, DeclineCommitment it, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Preconditions.begun(plan);
        Commitment commitment = Preconditions.commitment(plan, it.commitment(), context);
        requireAnswerable(commitment, party);
        if (commitment.state() != CommitmentState.REQUESTED) {
            throw new AlreadyDecided();
        }
        return Decision.of(
                party,
                new CommitmentDeclined(
                        plan.plan(), it.commitment(), context.sealRequired(party, it.reason(), "reason")));
    }

    private static Decision made(
            ExistingPlan plan,
            MakeCommitment it,
            DecisionContext context,
            PartyId party,
            String text,
            Topic topic,
            LocalDate due) {
        Commitment request = plan.commitments().get(it.commitment());
        // What was asked for in time can still be promised when its day has passed; it is then late from the start.
        LocalDate latest =
                request != null && it.from() == null && due.isBefore(context.today()) ? context.today() : due;
        LocalDate from = context.calendar().dayBetween(it.from(), plan.foundOn(), latest);
        PersonId person = context.personOf(plan, party, it.person());
        SealedText sealed = context.sealRequired(party, text, "text");
        return Decision.of(
                party,
                new CommitmentMade(
                        plan.plan(),
                        it.commitment(),
                        request == null ? RequiredValues.required(it.goal(), "goal") : request.goal(),
                        party,
                        person,
                        sealed,
                        topic,
                        due,
                        from));
    }

    /** Only the asked party may answer a request; a commitment made unasked belongs to its maker. */
    private static void requireAnswerable(Commitment commitment, PartyId party) {
        PartyId answering = commitment.asked() == null ? commitment.by() : commitment.asked();
        if (!party.equals(answering)) {
            throw new NotYourParty();
        }
    }

    /** The same commitment sent again, nothing having happened since, changes nothing; otherwise it is decided. */
    private static Decision unasked(Commitment commitment, MakeCommitment it, PartyId party, @Nullable PersonId actor) {
        PersonId person = it.person() == null ? actor : it.person();
        boolean same = commitment.asked() == null
                && commitment.state() == CommitmentState.MADE
                && commitment.carriers().size() == 1
                && commitment.carriers().getFirst().person().equals(person)
                && commitment.due().equals(it.due());
        if (same) {
            return Decision.of(party);
        }
        throw new AlreadyDecided();
    }
}
