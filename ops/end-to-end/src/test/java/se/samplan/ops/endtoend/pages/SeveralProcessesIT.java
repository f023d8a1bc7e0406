package se.samplan.ops.endtoend.pages;

import org.junit.jupiter.api.Test;
import se.samplan.ops.endtoend.NeedsAxonServer;
import se.samplan.ops.endtoend.PartedHub;
import se.samplan.ops.endtoend.RunningHub;

/** A page may come from one of several processes, and another may fill the views. */
@NeedsAxonServer
class SeveralProcessesIT {
    private static final double SOON = 20_000;

    @Test
    void whoSignedInAtOneProcessReadsAtAnotherAndSeesThereWhatChanges() {
        try (PartedHub hub = new PartedHub("pages", NeedsAxonServer.Named.address());
                RunningHub second = hub.oneMoreToShow();
                Browsers browsers = new Browsers(hub.address());
                Visitor reading = browsers.desktop()) {
            OwnPlan plan = new OwnPlan(hub.address()).joinedByBoth();
            reading.signIn(plan.worker().name());
            // Listening before anything changes: what comes then was signalled.
            reading.page()
                    .waitForResponse(
                            answer -> answer.url().contains("/live/plans/"),
                            () -> reading.open(second.address() + plan.upToDate(plan.path())));
            reading.sees("Planen har ingen samordnare.");

            plan.need(plan.teacher(), "Orkar inte gå in på morgonen.");
            reading.sees("Orkar inte gå in på morgonen.", SOON);
        }
    }
}
