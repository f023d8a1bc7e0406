package se.samplan.ops.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the player sends, and how it judges what comes back; against a hub that decides nothing. */
class PlayerTest {
    private static final String HEAD = """
            scenario: A case
            clock: 2026-08-17T08:00
            parties:
              skola: {kind: school, name: Skolan, code: "91234567"}
              soc:   {kind: social-services, name: Soc, code: SE2120009999-1A01}
            people:
              asa:    {name: Åsa, party: skola, role: staff}
              mehmet: {name: Mehmet, party: soc, role: staff}
              maria:  {name: Maria}
            children:
              alva: {identity: "201301052385", name: Alva, guardians: {maria: sole}}
            steps:
            """;

    @TempDir
    Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private FakeHub hub;

    @BeforeEach
    void start() throws IOException {
        hub = new FakeHub();
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void registersTheChildAtTheFirstStaffStepThatNamesIt() {
        Report report = play(
                "- {by: asa, do: propose-plan, plan: P, child: alva, reason: Borta., foundOn: 2026-08-14}",
                "- {by: maria, do: give-consent, child: alva, among: [skola, family], until: 2027-06-30}");

        assertThat(report.failures()).isEmpty();
        assertThat(hub.sent)
                .extracting(FakeHub.Sent::word)
                .containsExactly("register-party", "register-party", "register-child", "propose-plan", "give-consent");
        var child = hub.sent("register-child").getFirst().body();
        var consent = hub.sent("give-consent").getFirst().body();
        assertThat(child.path("identity").asString()).startsWith("20130105");
        assertThat(child.at("/guardians/0/custody").asString()).isEqualTo("sole");
        assertThat(consent.path("child").asString())
                .isEqualTo(child.path("child").asString())
                .isEqualTo(consent.at("/among/1").asString());
        assertThat(consent.path("until").asString()).isEqualTo("2027-06-30");
        assertThat(consent.has("plan")).isFalse();
    }

    @Test
    void signsEveryoneInOnceAsThemselves() {
        play("- {by: asa, do: open-plan, plan: P}", "- {by: asa, do: establish-plan, plan: P}");

        assertThat(hub.signIns).hasValue(4);
        assertThat(hub.sent("open-plan").getFirst().person())
                .isEqualTo(hub.sent("establish-plan").getFirst().person())
                .isNotEqualTo("operator");
    }

    @Test
    void movesTheClockForwardWithTheSteps() {
        play("- {at: 2026-08-17T09:00, by: asa, do: open-plan, plan: P}", "- {by: asa, do: pause-plan, plan: P}");

        assertThat(hub.clock)
                .containsExactly(
                        "PUT {\"now\":\"2026-08-17T08:00:00+02:00\"}",
                        "PUT {\"now\":\"2026-08-17T09:00:00+02:00\"}",
                        "PUT {\"now\":\"2026-08-17T09:01:00+02:00\"}");
    }

    @Test
    void sendsTheSameStepAgainUnderTheKeyOfTheStepBefore() {
        Report report = play(
                "- {by: asa, do: keep, plan: P, commitment: c1}",
                "- {check: worklist, as: asa, hasNot: [{kind: mine, commitment: c1}]}",
                "- {by: asa, do: keep, plan: P, commitment: c1, repeat: true}",
                "- {by: asa, do: start, plan: P, commitment: c2, repeat: true}");

        assertThat(report.failures()).isEmpty();
        assertThat(hub.sent("keep"))
                .hasSize(3)
                .extracting(FakeHub.Sent::key)
                .containsOnly(hub.sent("keep").getFirst().key());
        assertThat(hub.sent("start")).hasSize(2);
        assertThat(report.receipts()).hasSize(2);
    }

    @Test
    void wantsExactlyTheRefusalThatIsExpected() {
        hub.answer("open-plan", "no-ground", "not-entitled").answer("join-plan", "taken");
        Report report = play(
                "- {by: asa, do: open-plan, plan: P, refused: no-ground}",
                "- {by: asa, do: open-plan, plan: P, refused: no-access}",
                "- {by: mehmet, do: join-plan, plan: P, refused: no-access}");

        assertThat(report.passed()).isEqualTo(1);
        assertThat(said())
                .contains("passed  step 1, line 13", "FAILED  step 2, line 14", "1 passed, 2 failed")
                .contains("expected: refused as no-access; was: refused as not-entitled")
                .contains("expected: refused as no-access; was: accepted");
    }

    @Test
    void triesAgainWhenTheHubIsStillReacting() {
        hub.answer("resume-plan", "already-decided", "taken");

        assertThat(play("- {by: asa, do: resume-plan, plan: P}").failures()).isEmpty();
    }

    @Test
    void goesOnUnderTheSameKeyWhenTheHubWasAway() {
        hub.answer("keep", "away", "away", "taken");
        Report report = play("- {by: asa, do: keep, plan: P, commitment: c1}");

        assertThat(report.failures()).isEmpty();
        assertThat(hub.sent("keep"))
                .hasSize(3)
                .extracting(FakeHub.Sent::key)
                .containsOnly(hub.sent("keep").getFirst().key());
    }

    @Test
    void asksWhoeverIsToMeetAConflictWhatTheySawLast() {
        hub.read("/api/plans/[^/]+", "{\"version\":\"seven\",\"plan\":{\"status\":\"open\"}}")
                .answer("move-due", "taken", "conflict");
        Report report = play(
                "- {check: plan, as: asa, plan: P, status: open}",
                "- {by: asa, do: move-due, plan: P, commitment: c1, due: 2026-09-01, reason: Sjuk.}",
                "- {check: plan, as: mehmet, plan: P, status: open}",
                "- {by: mehmet, do: move-due, plan: P, commitment: c1, due: 2026-09-01, reason: Sjuk., refused: conflict}");

        assertThat(report.failures()).isEmpty();
        assertThat(hub.sent("move-due")).extracting(FakeHub.Sent::seen).containsExactly("null", "\"seven\"");
    }

    @Test
    void looksAgainUntilItIsSo() {
        hub.read(
                "/api/plans/[^/]+",
                "{\"plan\":{\"status\":\"open\",\"needs\":[]}}",
                "{\"plan\":{\"status\":\"paused\",\"needs\":[]}}");

        assertThat(play("- {check: plan, as: asa, plan: P, status: paused, seesNot: [n1]}")
                        .failures())
                .isEmpty();
    }

    @Test
    void asksForAHandoverToAPartyOrToAPerson() {
        play(
                "- {by: asa, do: offer-handover, plan: P, commitment: c1, to: soc, reason: A}",
                "- {by: asa, do: offer-handover, plan: P, commitment: c1, to: asa, reason: B}");

        assertThat(hub.sent("offer-handover").get(0).body().has("toParty")).isTrue();
        assertThat(hub.sent("offer-handover").get(1).body().has("toPerson")).isTrue();
    }

    @Test
    void playsNothingOfAFileThatIsWrong() {
        Report report = play("- {by: asa, do: dance, plan: P}");

        assertThat(report.failures()).hasSize(1);
        assertThat(hub.sent).isEmpty();
        assertThat(said()).contains("'dance' is not something one can do", "0 passed, 1 failed");
    }

    private Report play(String... steps) {
        StringBuilder text = new StringBuilder(HEAD);
        for (String step : steps) {
            text.append("  ").append(step).append('\n');
        }
        try {
            Path file = Files.writeString(directory.resolve("case.yaml"), text);
            return new Player(
                            Options.of(List.of(file), hub.address()),
                            new PrintStream(said, true, StandardCharsets.UTF_8))
                    .play();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
