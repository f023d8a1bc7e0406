package se.samplan.plan.write;

import java.time.LocalDate;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.commands.AcceptHandover;
import se.samplan.plan.commands.DeclineHandover;
import se.samplan.plan.commands.OfferHandover;
import se.samplan.plan.events.HandoverAccepted;
import se.samplan.plan.events.HandoverDeclined;
import se.samplan.plan.events.HandoverOffered;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NothingOffered;

/** Invariant 2: responsibility moves only when the receiver accepts; until then the giver carries it. */
final class HandingOver {
    private HandingOver() {}

    static Decision offer(Standing plan, OfferHandover it, Scene scene) {
        Promise promise = Carrying.carried(plan, it.commitment(), scene);
        PartyId giver = scene.actingFor(plan);
        if (promise.isTakenOverAfter(scene.today())) {
            throw new AlreadyDecided();
        }
        PartyId to = receiver(plan, it, giver, scene);
        if (it.toPerson() == null) {
            if (to.equals(giver)) {
                throw new Invalid("to");
            }
            if (!plan.hasJoined(to)) {
                throw new NotParticipating();
            }
            scene.requireGround(giver, to, promise.topic());
        }
        return Decision.of(
                giver,
                new HandoverOffered(
                        plan.plan(),
                        it.commitment(),
                        to,
                        it.toPerson(),
                        scene.sealRequired(giver, it.reason(), "reason")));
    }

    static Decision accept(Standing plan, AcceptHandover it, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Gates.begun(plan);
        Promise promise = Gates.promise(plan, it.commitment());
        Offer offer = offered(promise);
        requireReceiver(offer, party, scene.person());
        scene.requireGround(promise.carrierOn(scene.today()).party(), party, promise.topic());
        PersonId person = scene.personOf(plan, party, it.person() == null ? offer.person() : it.person());
        LocalDate earliest = promise.carriers().getLast().from();
        LocalDate wanted = it.from() == null && scene.today().isBefore(earliest) ? earliest : it.from();
        LocalDate from = scene.calendar().dayBetween(wanted, earliest, LocalDate.MAX);
        return Decision.of(party, new HandoverAccepted(plan.plan(), it.commitment(), party, person, from));
    }

    static Decision decline(Standing plan, DeclineHandover it, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Gates.begun(plan);
        requireReceiver(offered(Gates.promise(plan, it.commitment())), party, scene.person());
        return Decision.of(
                party,
                new HandoverDeclined(plan.plan(), it.commitment(), scene.sealRequired(party, it.reason(), "reason")));
    }

    private static PartyId receiver(Standing plan, OfferHandover it, PartyId giver, Scene scene) {
        if ((it.toParty() == null) == (it.toPerson() == null)) {
            throw new Invalid("to");
        }
        if (it.toParty() != null) {
            return it.toParty();
        }
        if (it.toPerson() == null || !scene.belongs(plan, giver, it.toPerson())) {
            throw new Invalid("to");
        }
        return giver;
    }

    private static Offer offered(Promise promise) {
        if (promise.offer() == null) {
            throw new NothingOffered();
        }
        return promise.offer();
    }

    private static void requireReceiver(Offer offer, PartyId party, PersonId actor) {
        boolean mine = offer.person() == null
                ? offer.to().equals(party)
                : offer.person().equals(actor);
        if (!mine) {
            throw new NotTheReceiver();
        }
    }
}
