package se.samplan.ops.player.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptReaderTest {
    private static final String HEAD = """
            scenario: A school and a family
            covers: [S1.11, S3.16]
            clock: 2026-08-17T08:00
            parties:
              skola: {kind: school, name: Björkängsskolan, code: 01234567}
            people:
              asa:   {name: Åsa Öberg, party: skola, role: staff}
              maria: {name: Maria Lindqvist}
            children:
              alva: {identity: "201301052385", name: Alva Lindqvist, guardians: {maria: joint}}
            steps:
            """;

    @TempDir
    Path directory;

    @Test
    void readsWhoDoesWhatWhen() {
        Script script = read(
                "- {at: 2026-08-17T09:00, by: asa, do: propose-plan, plan: P, child: alva, reason: Borta., foundOn: 2026-08-14}",
                "- {by: asa, do: open-plan, plan: P, refused: no-ground}",
                "- {check: no-access, as: maria, plan: P}");

        assertThat(script.title()).isEqualTo("A school and a family");
        assertThat(script.covers()).containsExactly("S1.11", "S3.16");
        assertThat(script.steps())
                .extracting(Step::time)
                .containsExactly(time("2026-08-17T09:00"), time("2026-08-17T09:01"), time("2026-08-17T09:01"));
        assertThat(script.steps().get(1).refused()).isEqualTo("no-ground");
        assertThat(script.steps().get(2).check()).isTrue();
        assertThat(script.end()).isEqualTo(time("2026-08-17T09:01"));
    }

    @Test
    void keepsDatesAndCodesAsTheyAreWritten() {
        Script script = read("- {by: asa, do: propose-plan, plan: P, child: alva, foundOn: 2026-08-14}");

        assertThat(script.steps().getFirst().fields().text("foundOn")).isEqualTo("2026-08-14");
        assertThat(script.parties().get("skola").code()).isEqualTo("01234567");
    }

    @Test
    void neverGoesBackInTime() {
        Script script = read(
                "- {at: 2026-08-18T09:00, by: asa, do: open-plan, plan: P}",
                "- {at: 2026-08-17T09:00, by: asa, do: open-plan, plan: P}");

        assertThat(script.steps().get(1).time()).isEqualTo(time("2026-08-18T09:00"));
    }

    @Test
    void saysWhichLineCantBePlayed() {
        assertThatThrownBy(() -> read(
                        "- {by: asa, do: open-door, plan: P}",
                        "- {by: asa, do: open-plan, plan: P, colour: red}",
                        "- {by: kim, do: open-plan, plan: P}",
                        "- {by: asa, do: invite-party, plan: P, party: bup}",
                        "- {check: wish, as: asa}",
                        "- {at: soon, by: asa, do: open-plan, plan: P}",
                        "- {check: plan, as: asa, plan: P, commitments: {c1: {party: bup}}}"))
                .hasMessageContainingAll(
                        "line 12: 'open-door' is not something one can do",
                        "line 13: 'open-plan' has no field 'colour'",
                        "line 14: nobody is called 'kim'",
                        "line 15: no party is called 'bup'",
                        "line 16: 'wish' is not something one can check",
                        "line 17: 'at' must be a time",
                        "line 18: no party is called 'bup'");
    }

    @Test
    void saysWhereTheYamlIsBroken() {
        assertThatThrownBy(() -> read("- {by: asa, do: open-plan")).hasMessageContaining("not YAML");
        assertThatThrownBy(() -> ScriptReader.read(directory.resolve("none.yaml")))
                .hasMessageContaining("there is no file");
    }

    @Test
    void takesPartiesAndPeopleFromASharedFile() throws IOException {
        Files.writeString(directory.resolve("cast.yaml"), """
                parties:
                  soc: {kind: social-services, name: Soc, code: SE2120009999-1A01}
                people:
                  mehmet: {name: Mehmet, party: soc, role: staff, group: Socialtjänst}
                """);
        Script one = readText(HEAD.replace("parties:\n", "shared: cast.yaml\nparties:\n") + "  []");

        assertThat(one.people().get("mehmet").key()).isEqualTo(directory.resolve("cast.yaml") + "#mehmet");
        assertThat(one.people()).containsKey("asa");
    }

    @Test
    void movesEverythingSoThatTheLastStepIsJustBehind() {
        Script script = read(
                "- {at: 2026-08-17T09:00, by: asa, do: propose-plan, plan: P, child: alva, reason: Sedan 2026-08-01., foundOn: 2026-08-14}",
                "- {at: 2026-08-19T09:00, check: responsible, as: maria, plan: P, commitment: c, day: 2026-08-18, known: 2026-08-18T12:00, is: nobody}");

        long weeks = Shift.weeksTo(time("2026-11-22T15:00"), List.of(script));
        Script moved = Shift.by(weeks, script);

        assertThat(weeks).isEqualTo(13);
        assertThat(moved.end()).isEqualTo(time("2026-11-18T09:00"));
        assertThat(moved.clock()).isEqualTo(time("2026-11-16T08:00"));
        assertThat(moved.steps().get(0).fields().text("foundOn")).isEqualTo("2026-11-13");
        assertThat(moved.steps().get(0).fields().text("reason")).isEqualTo("Sedan 2026-08-01.");
        assertThat(moved.steps().get(1).fields().text("known")).isEqualTo("2026-11-17T12:00");
        assertThat(Shift.weeksTo(time("2026-08-18T15:00"), List.of(script))).isEqualTo(-1);
    }

    private Script read(String... steps) {
        StringBuilder text = new StringBuilder(HEAD);
        for (String step : steps) {
            text.append("  ").append(step).append('\n');
        }
        return readText(text.toString());
    }

    private Script readText(String text) {
        try {
            return ScriptReader.read(Files.writeString(directory.resolve("case.yaml"), text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static LocalDateTime time(String text) {
        return LocalDateTime.parse(text);
    }
}
