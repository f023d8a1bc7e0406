package se.samplan.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplan.ops.player.fresh.FreshUnitCodes;
import se.samplan.ops.player.fresh.TimeOrderedIds;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.hub.Hub;
import se.samplan.ops.waiting.Await;
import tools.jackson.databind.JsonNode;

/** Axon Server goes and comes back, and is not there when the hub starts again; nobody touches the hub meanwhile. */
@NeedsAxonServer
class AxonServerAwayIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void showsEachTheirOwnAndSaysWhatItCanNotDoWhileTheServerIsAway() {
        try (Gate gate = Gate.to(NeedsAxonServer.Named.address());
                PartedHub hub = through(gate)) {
            MainJob job = new MainJob(hub.query.address());
            job.throughTheHub();
            JsonNode plan = job.planAsSeenBySchool();
            allIsWell(hub);

            gate.close();
            job.schoolSeesOnlyItsOwn();
            isRefusedClearly(registerAParty(hub, Duration.ZERO));
            assertThat(Health.of(hub.query)).isEqualTo("DEGRADED");
            assertThat(Health.of(hub.command)).isEqualTo("DEGRADED");

            gate.open();
            allIsWell(hub);
            gate.close();
            hub.query.stop();
            hub.command.stop();
            hub.query.start();
            hub.command.start();
            job.schoolSeesOnlyItsOwn();
            isRefusedClearly(registerAParty(hub, Duration.ZERO));
            assertThat(Health.of(hub.query)).isEqualTo("DEGRADED");

            gate.open();
            assertThat(registerAParty(hub, PATIENCE).accepted()).isTrue();
            allIsWell(hub);
            Await.until("the whole plan", () -> job.planAsSeenBySchool().equals(plan));
        }
    }

    private static PartedHub through(Gate gate) {
        gate.open();
        return new PartedHub("away", gate.address());
    }

    private static void isRefusedClearly(Answer refused) {
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body().path("code").asString()).isEqualTo("fault");
        assertThat(refused.body().path("detail").asString()).contains("Inget har ändrats");
    }

    private static Answer registerAParty(PartedHub hub, Duration patience) {
        return new Hub(hub.query.address(), "evaluation-operator", patience)
                .commandAsOperator(
                        "register-party",
                        Map.of(
                                "party",
                                new TimeOrderedIds(RANDOM).next(),
                                "kind",
                                "school",
                                "name",
                                "Provskolan",
                                "code",
                                new FreshUnitCodes(RANDOM).another("98765432")),
                        UUID.randomUUID().toString());
    }

    private static void allIsWell(PartedHub hub) {
        Health.awaits(hub.query, "UP");
        Health.awaits(hub.command, "UP");
    }
}
