package se.samplan.plan.write;

import java.time.LocalDate;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.commands.AcceptHandover;
import se.samplan.plan.commands.DeclineHandover;
import se.samplan.plan.commands.HandoverCommand;
import se.samplan.plan.commands.OfferHandover;
import se.samplan.plan.events.HandoverAccepted;
import se.samplan.plan.events.HandoverDeclined;
import se.samplan.plan.events.HandoverOffered;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NothingOffered;

/** Invariant 2: responsibility moves only when the receiver accepts; until then the giver carries it. */
final class HandoverRules {
    private HandoverRules() {}

    static Decision decide(ExistingPlan plan, HandoverCommand command, DecisionContext context) {
        return switch (command) {
            case OfferHandover it -> offer(plan, it, context);
            case AcceptHandover it -> accept(plan, it, context);
            case DeclineHandover it -> decline(plan, it, context);
        };
    }

    static Decision offer(ExistingPlan plan, OfferHandover it, DecisionContext context) {
        Commitment commitment = ProgressRules.carried(plan, it.commitment(), context);
        PartyId giver = context.actingFor(plan);
        if (commitment.isTakenOverAfter(context.today())) {
            throw new AlreadyDecided();
        }
        PartyId to = receiver(plan, it, giver, context);
        if (it.toPerson() == null) {
            if (to.equals(giver)) {
                throw new Invalid("to");
            }
            if (!plan.hasJoined(to)) {
                throw new NotParticipating();
            }
            context.requireGround(giver, to, commitment.topic());
        }
        return Decision.of(
                giver,
                new HandoverOffered(
                        plan.plan(),
                        it.commitment(),
                        to,
                        it.toPerson(),
                        context.sealRequired(giver, it.reason(), "reason")));
    }

    static Decision accept(ExistingPlan plan, AcceptHandover it, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Preconditions.begun(plan);
        Commitment commitment = Preconditions.commitment(plan, it.commitment(), context);
        HandoverOffer offer = offered(commitment);
        requireReceiver(offer, party, context.person());
        context.requireGround(commitment.carrierOn(context.today()).party(), party, commitment.topic());
        PersonId person = context.personOf(plan, party, it.person() == null ? offer.person() : it.person());
        LocalDate earliest = commitment.carriers().getLast().from();
        LocalDate wanted = it.from() == null && context.today().isBefore(earliest) ? earliest : it.from();
        LocalDate from = context.calendar().dayBetween(wanted, earliest, LocalDate.MAX);
        return Decision.of(party, new HandoverAccepted(plan.plan(), it.commitment(), party, person, from));
    }

    static Decision decline(ExistingPlan plan, DeclineHandover it, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Preconditions.begun(plan);
        requireReceiver(offered(Preconditions.commitment(plan, it.commitment(), context)), party, context.person());
        return Decision.of(
                party,
                new HandoverDeclined(plan.plan(), it.commitment(), context.sealRequired(party, it.reason(), "reason")));
    }

    private static PartyId receiver(ExistingPlan plan, OfferHandover it, PartyId giver, DecisionContext context) {
        if ((it.toParty() == null) == (it.toPerson() == null)) {
            throw new Invalid("to");
        }
        if (it.toParty() != null) {
            return it.toParty();
        }
        if (it.toPerson() == null || !context.belongs(plan, giver, it.toPerson())) {
            throw new Invalid("to");
        }
        return giver;
    }

    private static HandoverOffer offered(Commitment commitment) {
        if (commitment.offer() == null) {
            throw new NothingOffered();
        }
        return commitment.offer();
    }

    private static void requireReceiver(HandoverOffer offer, PartyId party, PersonId actor) {
        boolean named = offer.person() == null || offer.person().equals(actor);
        if (!named || !offer.to().equals(party)) {
            throw new NotTheReceiver();
        }
    }
}
