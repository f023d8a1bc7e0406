package se.samplan.ops.endtoend.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplan.ops.endtoend.RunningHub;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.waiting.Await;
import tools.jackson.databind.JsonNode;

/** Two children with the same units round them; the identity of one is protected, and only socialtjänst is cleared. */
@DisplayName("What somebody may not know is not told by numbers, signals or ids either")
class UntoldIT {
    private static final Pattern ALIAS = Pattern.compile("alias-[A-Za-z0-9_-]{40,}");
    private static final List<String> STAFF =
            List.of("joined", "association", "coordinator", "social", "left", "colleague", "stranger social-services");

    private static People people;
    private static Scene hiding;
    private static Scene open;

    @BeforeAll
    static void twoChildren() {
        people = new People(RunningHub.shared().address());
        people.hub().releaseClock();
        hiding = Scene.full(people);
        open = Scene.full(people);
        hiding.act(
                "social",
                "protect-identity",
                hiding.fields("child", hiding.id("child"), "level", "marking")
                        .and("cleared", List.of(people.unit("social"))));
        for (String reader : List.of("guardian", "association", "social")) {
            seen(reader, hiding);
            seen(reader, open);
        }
    }

    @Test
    void whoMayNotSeeAnEventIsNotSignalledNorCanCountIt() throws Exception {
        JsonNode before = plan("joined", open);
        JsonNode digest = api("joined", open, "/digest").body();
        try (Heard unit = new Heard("joined", open, before.path("since").asString());
                Heard family = new Heard(
                        "guardian", open, plan("guardian", open).path("since").asString())) {
            for (int hidden = 1; hidden <= 2; hidden++) {
                int heard = family.count();
                open.act(
                        "social",
                        "record-need",
                        open.plan().and("need", People.fresh(), "text", "Skulder.", "topic", "economy"));
                Await.until("the family to hear of it", Await.A_MINUTE, () -> family.count() > heard);
            }
            JsonNode between = plan("joined", open);
            assertThat(between.path("plan")).isEqualTo(before.path("plan"));
            assertThat(between.path("version")).as("another each time").isNotEqualTo(before.path("version"));
            assertThat(api("joined", open, "/digest").body().path("value")).isEqualTo(digest.path("value"));
            try (Heard back = new Heard("joined", open, before.path("since").asString());
                    Heard elsewhere = new Heard("joined", open, "something else")) {
                Await.until("who has something else to hear", Await.A_MINUTE, () -> elsewhere.count() > 0);
                assertThat(back.count()).as("who comes back").isZero();
            }
            open.act(
                    "social",
                    "report-progress",
                    open.plan().and("commitment", open.id("commitment b"), "text", "Ännu mer."));
            Await.until("the unit to hear of what it may see", Await.A_MINUTE, () -> unit.count() > 0);
            assertThat(unit.count()).isEqualTo(1);
        }
        seen("joined", open);
        assertThat(api("joined", open, "/digest").body().path("value")).isNotEqualTo(digest.path("value"));
        assertThat(api(
                                "joined",
                                open,
                                "/digest?version=" + digest.path("version").asString())
                        .body()
                        .path("value"))
                .isEqualTo(digest.path("value"));
        assertThat(api(
                                "joined",
                                open,
                                "/digest?version=" + before.path("version").asString())
                        .status())
                .as("a bookmark of another kind would tell whether something has happened since")
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guardian", "association"})
    void noIdOfAUnitOrItsPeopleIsToldToWhoIsNotCleared(String reader) {
        Map<String, String> answers = everything(reader, hiding);
        List<String> secret = new ArrayList<>();
        for (String who : STAFF) {
            if (!who.equals(reader)) {
                secret.add(people.unit(who));
                secret.add(people.id(who));
            }
        }
        assertThat(answers.keySet()).hasSizeGreaterThan(12);
        answers.forEach((where, answer) -> secret.forEach(
                id -> assertThat(answer).as(reader + " at " + where).doesNotContain(id)));
        assertThat(aliases(answers)).as("stable").isEqualTo(aliases(everything(reader, hiding)));
        assertThat(String.join(" ", everything(reader, open).values()))
                .as("of the child whose identity is not protected")
                .contains(people.unit("social"), people.id("social"));
        assertThat(String.join(" ", everything("social", hiding).values()))
                .as("who is cleared")
                .contains(people.unit("joined"), people.id("joined"));
    }

    @Test
    void twoReadersHaveNoAliasInCommon() {
        Set<String> guardians = aliases(everything("guardian", hiding));
        assertThat(guardians).isNotEmpty().doesNotContainAnyElementsOf(aliases(everything("association", hiding)));
        assertThat(guardians).doesNotContainAnyElementsOf(aliases(everything("child", hiding)));
    }

    @Test
    void anAliasIsTakenBackInCommandsAndNothingElseIs() {
        String school = participant("guardian", "school");
        assertThat(school).matches(ALIAS);
        assertThat(asks(hiding, people.unit("joined")).code()).as("its id").isEqualTo("invalid");
        assertThat(asks(open, school).code()).as("about the other child").isEqualTo("invalid");
        assertThat(asks(hiding, participant("association", "school")).code())
                .as("another reader's")
                .isEqualTo("invalid");

        Answer asked = asks(hiding, school);
        assertThat(asked.accepted()).as(asked.inWords()).isTrue();
        JsonNode shown = people.hub()
                .get(people.id("guardian"), "/api/plans/" + hiding.id("plan") + "?after=" + asked.receipt())
                .body();
        assertThat(shown.path("plan")
                        .path("commitments")
                        .valueStream()
                        .map(each -> each.path("requestedOf").asString("")))
                .contains(school);
    }

    private static Answer asks(Scene of, String party) {
        return people.hub()
                .command(
                        people.id("guardian"),
                        "request-commitment",
                        of.plan()
                                .and("commitment", People.fresh(), "goal", of.id("goal b"), "of", party)
                                .and("text", "Kan ni?", "topic", "schooling", "due", Scene.DUE),
                        UUID.randomUUID().toString(),
                        null);
    }

    private static String participant(String reader, String kind) {
        return plan(reader, hiding)
                .path("plan")
                .path("participants")
                .valueStream()
                .filter(each -> each.path("kind").asString().equals(kind))
                .map(each -> each.path("party").asString())
                .findFirst()
                .orElseThrow();
    }

    /** All that is told of a case, by where: of lists over several, what they say of this one. */
    private static Map<String, String> everything(String reader, Scene of) {
        Map<String, String> all = new java.util.LinkedHashMap<>();
        String plan = of.id("plan");
        String commitment = of.id("commitment b");
        for (String path : List.of(
                "",
                "/history",
                "/responsible?day=" + Scene.TODAY,
                "/commitments/" + commitment + "/responsible?day=" + Scene.TODAY,
                "/entries/" + commitment + "/remarks",
                "/digest")) {
            all.put("api" + path, api(reader, of, path).body().toString());
        }
        Answer list = people.hub().get(people.id(reader), "/api/plans?size=100");
        all.put("list", about(list.body().path("plans"), plan));
        Answer work = people.hub().get(people.id(reader), "/api/worklist?size=100");
        all.put("worklist", about(work.body().path("items"), plan));
        for (String path : List.of(
                "",
                "/deltagare",
                "/ansvar",
                "/ansvar.csv",
                "/hant",
                "/sagt/" + commitment,
                "/gor/mer?vid=c-" + commitment,
                "/gor/request-commitment?vid=g-" + of.id("goal b"),
                "/gor/oppose-claim?vid=p-" + plan,
                "/gor/give-consent?vid=samtycke&sida=deltagare",
                "/gor/withdraw-consent?vid=samtycke&sida=deltagare")) {
            Reply page = people.one(reader).session().send("GET", "/planer/" + plan + path, null);
            all.put("page " + path, page.body());
        }
        return all;
    }

    private static String about(JsonNode items, String plan) {
        StringBuilder all = new StringBuilder();
        items.valueStream()
                .filter(each -> each.path("plan").asString().equals(plan))
                .forEach(all::append);
        return all.toString();
    }

    private static Set<String> aliases(Map<String, String> answers) {
        Set<String> all = new TreeSet<>();
        answers.values().forEach(answer -> ALIAS.matcher(answer).results().forEach(it -> all.add(it.group())));
        return all;
    }

    private static void seen(String reader, Scene of) {
        people.hub().get(people.id(reader), "/api/plans/" + of.id("plan") + "?after=" + of.last());
        people.hub().get(people.id(reader), "/api/plans?after=" + of.last());
    }

    private static JsonNode plan(String reader, Scene of) {
        seen(reader, of);
        return api(reader, of, "").body();
    }

    private static Answer api(String reader, Scene of, String path) {
        return people.hub().get(people.id(reader), "/api/plans/" + of.id("plan") + path);
    }

    /** Somebody who listens for changes of a plan. */
    private static final class Heard implements AutoCloseable {
        private final HttpResponse<Stream<String>> stream;
        private final AtomicInteger heard = new AtomicInteger();

        Heard(String reader, Scene of, String since) throws Exception {
            String encoded = since.replace(" ", "%20");
            stream = people.one(reader)
                    .session()
                    .listen("/live/plans/" + of.id("plan") + "?since=" + encoded)
                    .get(30, TimeUnit.SECONDS);
            assertThat(stream.statusCode()).isEqualTo(200);
            Thread.ofVirtual()
                    .start(() -> stream.body()
                            .filter(line -> line.startsWith("event:changed"))
                            .forEach(line -> heard.incrementAndGet()));
        }

        int count() {
            return heard.get();
        }

        @Override
        public void close() {
            stream.body().close();
        }
    }
}
