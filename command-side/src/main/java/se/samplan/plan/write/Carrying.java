package se.samplan.plan.write;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.commands.BreakCommitment;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.MoveDue;
import se.samplan.plan.commands.ReleaseCommitment;
import se.samplan.plan.commands.ReportProgress;
import se.samplan.plan.commands.StartCommitment;
import se.samplan.plan.events.CommitmentBroken;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CommitmentReleased;
import se.samplan.plan.events.CommitmentStarted;
import se.samplan.plan.events.DueMoved;
import se.samplan.plan.events.ProgressReported;
import se.samplan.platform.decide.Texts;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.DateNotPossible;

/** What the responsible party does with its promise, until it is kept, broken or released. */
final class Carrying {
    private Carrying() {}

    static Decision start(Standing plan, StartCommitment it, Scene scene) {
        Promise promise = carried(plan, it.commitment(), scene);
        if (promise.stage() == Promise.Stage.STARTED) {
            throw new AlreadyDecided();
        }
        LocalDate day = scene.calendar().dayBetween(it.day(), plan.foundOn(), scene.today());
        return decide(plan, scene, new CommitmentStarted(plan.plan(), it.commitment(), day));
    }

    static Decision report(Standing plan, ReportProgress it, Scene scene) {
        carried(plan, it.commitment(), scene);
        PartyId party = scene.actingFor(plan);
        LocalDate day = scene.calendar().dayBetween(it.day(), plan.foundOn(), scene.today());
        var text = scene.sealRequired(party, it.text(), "text");
        return decide(plan, scene, new ProgressReported(plan.plan(), it.commitment(), party, text, day));
    }

    static Decision keep(Standing plan, KeepCommitment it, Scene scene) {
        LocalDate day = lastDay(plan, carried(plan, it.commitment(), scene), it.day(), scene);
        var text = scene.sealOptional(scene.actingFor(plan), it.text(), "text");
        return decide(plan, scene, new CommitmentKept(plan.plan(), it.commitment(), day, text));
    }

    static Decision breakIt(Standing plan, BreakCommitment it, Scene scene) {
        LocalDate day = lastDay(plan, carried(plan, it.commitment(), scene), it.day(), scene);
        var reason = scene.sealRequired(scene.actingFor(plan), it.reason(), "reason");
        return decide(plan, scene, new CommitmentBroken(plan.plan(), it.commitment(), day, reason));
    }

    static Decision release(Standing plan, ReleaseCommitment it, Scene scene) {
        LocalDate day = lastDay(plan, carried(plan, it.commitment(), scene), it.day(), scene);
        var reason = scene.sealRequired(scene.actingFor(plan), it.reason(), "reason");
        return decide(plan, scene, new CommitmentReleased(plan.plan(), it.commitment(), day, reason));
    }

    static Decision moveDue(Standing plan, MoveDue it, Scene scene) {
        carried(plan, it.commitment(), scene);
        if (Texts.required(it.due(), "due").isBefore(scene.today())) {
            throw new DateNotPossible();
        }
        var reason = scene.sealRequired(scene.actingFor(plan), it.reason(), "reason");
        return decide(plan, scene, new DueMoved(plan.plan(), it.commitment(), it.due(), reason));
    }

    /** The promise, when the actor's party answers for it today and it is not ended. */
    static Promise carried(Standing plan, CommitmentId id, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Gates.begun(plan);
        Promise promise = Gates.promise(plan, id);
        if (promise.carriers().isEmpty()) {
            if (!party.equals(promise.asked())) {
                throw new NotYourParty();
            }
            throw promise.stage() == Promise.Stage.REQUESTED ? new NotYourParty() : new AlreadyDecided();
        }
        if (!promise.carrierOn(scene.today()).party().equals(party)) {
            throw new NotYourParty();
        }
        if (!promise.stage().isLive()) {
            throw new AlreadyDecided();
        }
        return promise;
    }

    /** The day a promise ends: not before the present carrier took it on, not in the future. */
    private static LocalDate lastDay(Standing plan, Promise promise, @Nullable LocalDate given, Scene scene) {
        LocalDate taken = promise.carrierOn(scene.today()).from();
        LocalDate earliest = taken.isAfter(scene.today()) ? plan.foundOn() : taken;
        return scene.calendar().dayBetween(given, earliest, scene.today());
    }

    private static Decision decide(Standing plan, Scene scene, se.samplan.plan.events.PlanEvent fact) {
        return Decision.of(scene.actingFor(plan), fact);
    }
}
