package se.samplan.plan.write;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.commands.DeclineCommitment;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.RequestCommitment;
import se.samplan.plan.events.CommitmentDeclined;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.CommitmentRequested;
import se.samplan.platform.decide.Texts;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.DateNotPossible;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.vault.SealedText;

/** Invariant 1: a promise is made only by someone acting for the party that will carry it; others may ask. */
final class Promising {
    private Promising() {}

    static Decision request(Standing plan, RequestCommitment it, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Gates.running(plan);
        Promise earlier = plan.promises().get(it.commitment());
        if (earlier != null) {
            return Content.again(party, earlier.by());
        }
        Gates.goal(plan, it.goal());
        Topic topic = Texts.required(it.topic(), "topic");
        LocalDate due = Texts.required(it.due(), "due");
        if (Texts.required(it.of(), "of").equals(party)) {
            throw new Invalid("of");
        }
        if (!plan.hasJoined(it.of())) {
            throw new NotParticipating();
        }
        scene.requireGround(party, it.of(), topic);
        if (due.isBefore(scene.today())) {
            throw new DateNotPossible();
        }
        SealedText text = scene.sealRequired(party, it.text(), "text");
        return Decision.of(
                party,
                new CommitmentRequested(plan.plan(), it.commitment(), it.goal(), party, it.of(), text, topic, due));
    }

    static Decision make(Standing plan, MakeCommitment it, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Promise promise = plan.promises().get(it.commitment());
        if (promise == null) {
            Gates.running(plan);
            Gates.goal(plan, it.goal());
            return made(
                    plan,
                    it,
                    scene,
                    party,
                    Texts.required(it.text(), "text"),
                    Texts.required(it.topic(), "topic"),
                    Texts.required(it.due(), "due"));
        }
        requireAnswerable(promise, party);
        if (promise.stage() != Promise.Stage.REQUESTED) {
            return unasked(promise, it, party, scene.person());
        }
        Gates.running(plan);
        scene.requireGround(promise.by(), party, promise.topic());
        String text = it.text() != null ? it.text() : scene.open(promise.text()).orElse(null);
        LocalDate due = it.due() != null ? it.due() : promise.due();
        return made(plan, it, scene, party, Texts.required(text, "text"), promise.topic(), due);
    }

    static Decision decline(Standing plan, DeclineCommitment it, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Gates.begun(plan);
        Promise promise = Gates.promise(plan, it.commitment());
        requireAnswerable(promise, party);
        if (promise.stage() != Promise.Stage.REQUESTED) {
            throw new AlreadyDecided();
        }
        return Decision.of(
                party,
                new CommitmentDeclined(plan.plan(), it.commitment(), scene.sealRequired(party, it.reason(), "reason")));
    }

    private static Decision made(
            Standing plan, MakeCommitment it, Scene scene, PartyId party, String text, Topic topic, LocalDate due) {
        Promise request = plan.promises().get(it.commitment());
        // What was asked for in time can still be promised when its day has passed; it is then late from the start.
        LocalDate latest = request != null && it.from() == null && due.isBefore(scene.today()) ? scene.today() : due;
        LocalDate from = scene.calendar().dayBetween(it.from(), plan.foundOn(), latest);
        PersonId person = scene.personOf(plan, party, it.person());
        SealedText sealed = scene.sealRequired(party, text, "text");
        return Decision.of(
                party,
                new CommitmentMade(
                        plan.plan(),
                        it.commitment(),
                        request == null ? Texts.required(it.goal(), "goal") : request.goal(),
                        party,
                        person,
                        sealed,
                        topic,
                        due,
                        from));
    }

    /** Only the asked party may answer a request; a promise made unasked belongs to its maker. */
    private static void requireAnswerable(Promise promise, PartyId party) {
        PartyId answering = promise.asked() == null ? promise.by() : promise.asked();
        if (!party.equals(answering)) {
            throw new NotYourParty();
        }
    }

    /** The same promise sent again, nothing having happened since, changes nothing; otherwise it is decided. */
    private static Decision unasked(Promise promise, MakeCommitment it, PartyId party, @Nullable PersonId actor) {
        PersonId person = it.person() == null ? actor : it.person();
        boolean same = promise.asked() == null
                && promise.stage() == Promise.Stage.MADE
                && promise.carriers().size() == 1
                && promise.carriers().getFirst().person().equals(person)
                && promise.due().equals(it.due());
        if (same) {
            return Decision.of(party);
        }
        throw new AlreadyDecided();
    }
}
