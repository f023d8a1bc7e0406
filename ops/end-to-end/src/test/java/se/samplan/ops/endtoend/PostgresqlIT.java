package se.samplan.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.ops.endtoend.ApiOfDocument.fields;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplan.ops.player.Options;
import se.samplan.ops.player.fresh.FreshUnitCodes;
import se.samplan.ops.player.fresh.TimeOrderedIds;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.hub.Hub;
import se.samplan.ops.waiting.Await;
import tools.jackson.databind.JsonNode;

/**
 * The hub as it is shipped, told by configuration alone to keep everything in PostgreSQL. What happens when the database dies under load is
 * told by the tests of faults.
 */
class PostgresqlIT {
    private static final Path SCENARIOS = Path.of(System.getProperty("samplan.scenarios"));
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    @RegisterExtension
    static final HubOnPostgresql HERE = HubOnPostgresql.asShipped("postgresql");

    private final RunningHub hub = HERE.hub();

    @ParameterizedTest
    @ValueSource(strings = {"01-a-promise-kept.yaml", "02-handed-over-without-a-gap.yaml"})
    void carriesACase(String scenario) throws SQLException {
        var report = hub.play(
                "postgresql-" + scenario,
                Options.of(List.of(SCENARIOS.resolve(scenario)), hub.address()),
                (script, step) -> {});

        assertThat(report.failures()).isEmpty();
        assertThat(report.passed()).isPositive();
        assertThat(missing(hub, report.receipts())).isEmpty();
        assertThat(hub.data().resolve("hub.mv.db")).doesNotExist();
    }

    @Test
    void showsTheSamePlanAfterAKill() {
        MainJob job = new MainJob(hub.address());
        job.throughTheHub();
        JsonNode plan = job.planAsSeenBySchool();
        JsonNode history = job.historyAsSeenBySchool();

        hub.kill();
        hub.start();

        assertThat(job.planAsSeenBySchool()).isEqualTo(plan);
        assertThat(job.historyAsSeenBySchool()).isEqualTo(history);
    }

    @Test
    void showsEachTheirOwnAndSaysWhatItCanNotDoWhileTheDatabaseIsAway() {
        MainJob job = new MainJob(hub.address());
        job.throughTheHub();
        JsonNode plan = job.planAsSeenBySchool();

        HERE.server().crash();
        try {
            job.schoolSeesOnlyItsOwn();
            Answer refused = registerAParty(Duration.ZERO);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.body().path("code").asString()).isEqualTo("fault");
            assertThat(refused.body().path("detail").asString()).contains("Inget har ändrats");
            assertThat(Health.of(hub)).isEqualTo("DOWN");
        } finally {
            HERE.server().start();
        }

        assertThat(registerAParty(PATIENCE).accepted()).isTrue();
        Health.awaits(hub, "UP");
        Await.until("the whole plan", () -> job.planAsSeenBySchool().equals(plan));
    }

    private Answer registerAParty(Duration patience) {
        return new Hub(hub.address(), "evaluation-operator", patience)
                .commandAsOperator(
                        "register-party",
                        fields(
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

    /** Events that the hub has acknowledged, {@code stream:version}, and the database does not hold. */
    private static List<String> missing(RunningHub hub, List<String> receipts) throws SQLException {
        assertThat(receipts).isNotEmpty();
        List<String> missing = new ArrayList<>();
        try (Connection connection = HERE.database().application().getConnection();
                PreparedStatement look = connection.prepareStatement(
                        "select 1 from domain_event_entry where aggregate_identifier = ? and sequence_number = ?")) {
            for (String receipt : receipts) {
                int colon = receipt.lastIndexOf(':');
                look.setString(1, receipt.substring(0, colon));
                look.setLong(2, Versions.in(hub, receipt.substring(0, colon), receipt.substring(colon + 1)));
                try (ResultSet row = look.executeQuery()) {
                    if (!row.next()) {
                        missing.add(receipt);
                    }
                }
            }
        }
        return missing;
    }
}
