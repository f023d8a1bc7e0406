package se.samplan.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplan.ops.player.fresh.FreshUnitCodes;
import se.samplan.ops.player.fresh.TimeOrderedIds;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.hub.Hub;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Axon Server goes and comes back, and is not there when the hub starts again; nobody touches the hub meanwhile. */
@NeedsAxonServer
class AxonServerAwayIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void readsOnAndSaysWhatItCanNotDoWhileTheServerIsAway() throws Exception {
        try (Gate gate = Gate.to(NeedsAxonServer.Named.address());
                PartedHub hub = through(gate)) {
            MainJob job = new MainJob(hub.query.address());
            job.throughTheHub();
            JsonNode plan = job.planAsSeenBySchool();
            allIsWell(hub);

            gate.close();
            assertThat(job.planAsSeenBySchool()).isEqualTo(plan);
            isRefusedClearly(registerAParty(hub, Duration.ZERO));
            assertThat(health(hub.query)).isEqualTo("DEGRADED");
            assertThat(health(hub.command)).isEqualTo("DEGRADED");

            gate.open();
            allIsWell(hub);
            gate.close();
            hub.query.stop();
            hub.command.stop();
            hub.query.start();
            hub.command.start();
            assertThat(job.planAsSeenBySchool())
                    .as("started without the server")
                    .isEqualTo(plan);
            isRefusedClearly(registerAParty(hub, Duration.ZERO));
            assertThat(health(hub.query)).isEqualTo("DEGRADED");

            gate.open();
            assertThat(registerAParty(hub, PATIENCE).accepted()).isTrue();
            allIsWell(hub);
            assertThat(job.planAsSeenBySchool()).isEqualTo(plan);
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

    private static void allIsWell(PartedHub hub) throws Exception {
        long begin = System.nanoTime();
        while (!health(hub.query).equals("UP") || !health(hub.command).equals("UP")) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PATIENCE);
            Thread.sleep(500);
        }
        System.out.printf(
                "all is well %d ms after Axon Server could be reached%n",
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }

    private static String health(RunningHub process) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(process.address() + "/actuator/health"))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return JsonMapper.shared().readTree(answer.body()).path("status").asString();
        }
    }
}
