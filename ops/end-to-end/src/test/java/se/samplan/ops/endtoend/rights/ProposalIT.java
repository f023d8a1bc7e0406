package se.samplan.ops.endtoend.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.ops.endtoend.RunningHub;
import se.samplan.ops.player.hub.Answer;

@DisplayName("A unit that has found a child by number and proposed a plan, to which nobody has consented")
class ProposalIT {
    /** A version as it is told: sealed anew each time. */
    private static final String BOOKMARK = "(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])";

    private static final String BUP = "stranger bup";
    /** Of the other test: what consent covers there must not be read here. */
    private static final String HABILITATION = "stranger habilitation";

    private static final List<String> PAGES = List.of("", "/deltagare", "/ansvar", "/ansvar.csv", "/hant");

    private static People people;

    @BeforeAll
    static void people() {
        people = new People(RunningHub.shared().address());
        people.hub().releaseClock();
    }

    @Test
    void readsItsOwnWordsAndNothingThatTellsOfTheChildOrOfOthers() {
        Scene it = Scene.registered(people);
        String plan = propose(it, BUP, "Sover inte, säger skolan.");
        String other = propose(it, "social", "Oro hemma.");
        List<String> before = all(plan);
        assertThat(before.getFirst()).contains("Sover inte", "\"ownOnly\":true");
        assertThat(String.join(" ", before))
                .doesNotContain(Scene.NAME, "Kim guardian", "Kim no-custody", people.id("guardian"))
                .doesNotContain(other, people.unit("social"), "Oro hemma");
        assertThat(read("guardian", "/api/plans/" + plan))
                .as("who asks, and why")
                .contains("Sover inte", people.unit(BUP), Scene.NAME);

        it.act("guardian", "give-consent", it.fields("child", it.id("child"), "among", List.of(people.unit("social"))));
        it.act(
                "social",
                "protect-identity",
                it.fields("child", it.id("child"), "level", "marking").and("cleared", List.of(people.unit("social"))));
        it.act("social", "open-plan", it.fields("plan", other));
        it.act("social", "appoint-coordinator", coordinator(it, other));
        String last = it.last();
        assertThat(read("social", "/api/plans/" + other + "?after=" + last)).contains("\"status\":\"open\"");

        assertThat(all(plan)).as("whatever has been decided since").isEqualTo(before);
        assertThat(command(BUP, "open-plan", it.fields("plan", plan)).code()).isEqualTo("no-ground");
    }

    @Test
    void ofTwoThatOpenAtOnceOneWinsAndTheOtherIsTold() {
        Scene it = Scene.registered(people);
        String ofHabilitation = propose(it, HABILITATION, "Sover inte.");
        String ofSocial = propose(it, "social", "Oro hemma.");
        it.act(
                "guardian",
                "give-consent",
                it.fields("child", it.id("child"), "among", List.of(people.unit("social"), people.unit(HABILITATION))));

        var first = CompletableFuture.supplyAsync(
                () -> command(HABILITATION, "open-plan", it.fields("plan", ofHabilitation)));
        var second = CompletableFuture.supplyAsync(() -> command("social", "open-plan", it.fields("plan", ofSocial)));

        List<Answer> answers =
                Stream.of(first, second).map(CompletableFuture::join).toList();
        assertThat(answers).filteredOn(Answer::accepted).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.accepted())
                .singleElement()
                // The second of two words when the hub has been quicker than the other unit.
                .satisfies(answer -> assertThat(answer.code()).isIn("plan-running", "plan-closed"));
    }

    private static Fields coordinator(Scene it, String plan) {
        return it.fields("plan", plan, "person", people.id("social"));
    }

    private static String propose(Scene it, String who, String why) {
        String plan = People.fresh();
        it.act(
                who,
                "propose-plan",
                it.fields("plan", plan, "child", it.id("child"), "reason", why).and("foundOn", Scene.TODAY.toString()));
        read(who, "/api/plans/" + plan + "?after=" + it.last());
        read(who, "/api/plans?after=" + it.last());
        return plan;
    }

    /** All that the proposer can read. */
    private static List<String> all(String plan) {
        List<String> answers = new ArrayList<>();
        for (String path :
                List.of("/api/plans/" + plan, "/api/plans/" + plan + "/history", "/api/plans/" + plan + "/digest")) {
            answers.add(read(BUP, path));
        }
        answers.add(read(BUP, "/api/plans"));
        answers.add(read(BUP, "/api/worklist"));
        for (String page : PAGES) {
            answers.add(people.one(BUP)
                    .session()
                    .send("GET", "/planer/" + plan + page, null)
                    .body()
                    .replaceAll("(name=\"_csrf\" value|nonce)=\"[^\"]*\"", "")
                    .replaceAll("name=\"command\" value=\"[^\"]*\"", "")
                    .replaceAll(BOOKMARK, ""));
        }
        return answers;
    }

    private static String read(String who, String path) {
        Answer answer = people.hub().get(people.id(who), path);
        assertThat(answer.accepted()).as(answer.inWords()).isTrue();
        return answer.body().toString().replaceAll(BOOKMARK, "");
    }

    private static Answer command(String who, String word, Fields body) {
        return people.hub()
                .command(people.id(who), word, body, UUID.randomUUID().toString(), null);
    }
}
