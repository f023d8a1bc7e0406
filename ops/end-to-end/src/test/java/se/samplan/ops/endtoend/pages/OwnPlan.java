package se.samplan.ops.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samplan.ops.player.fresh.FreshIdentityNumbers;
import se.samplan.ops.player.fresh.FreshUnitCodes;
import se.samplan.ops.player.fresh.TimeOrderedIds;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.hub.Hub;
import tools.jackson.databind.JsonNode;

/**
 * A plan of one test alone, prepared through the hub's API: a school and socialtjänst, a child with two parents of whom the mother has
 * the custody. Nobody in it is known to any other test, so that their pages show nothing else.
 */
final class OwnPlan {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeOrderedIds IDS = new TimeOrderedIds(RANDOM);
    private static final FreshUnitCodes CODES = new FreshUnitCodes(RANDOM);
    private static final FreshIdentityNumbers NUMBERS = new FreshIdentityNumbers(RANDOM);

    /** Someone who can sign in. */
    record Person(String id, String name) {}

    private final Hub hub;
    private final String mark = letters();
    private final String school = IDS.next();
    private final String social = IDS.next();
    private final String elsewhere = IDS.next();
    private final Person teacher = someone("Ture");
    private final Person worker = someone("Wanja");
    private final Person newcomer = someone("Nanna");
    private final Person mother = someone("Mona");
    private final Person father = someone("Folke");
    private final String child = IDS.next();
    private final String plan = IDS.next();
    private final String identity = freshIdentity();
    private String last = "";

    OwnPlan(URI address) {
        this.hub = new Hub(address, "evaluation-operator", Duration.ofSeconds(30));
        register(school, "school", schoolName(), CODES.another("98765432"));
        register(social, "social-services", socialName(), CODES.another("SE2120009999-7Z99"));
        register(elsewhere, "social-services", elsewhereName(), CODES.another("SE2120009999-7Z98"));
        accepted(hub.introduce(List.of(
                fields("id", teacher.id(), "name", teacher.name(), "role", "staff", "party", school),
                fields("id", worker.id(), "name", worker.name(), "role", "staff", "party", social),
                fields("id", newcomer.id(), "name", newcomer.name(), "role", "staff", "party", elsewhere),
                fields("id", mother.id(), "name", mother.name()),
                fields("id", father.id(), "name", father.name()))));
        Stream.of(teacher, worker, newcomer, mother, father).forEach(each -> accepted(hub.get(each.id(), "/api/me")));
    }

    Person teacher() {
        return teacher;
    }

    Person worker() {
        return worker;
    }

    /** Staff of socialtjänst in another municipality, without any part. */
    Person newcomer() {
        return newcomer;
    }

    Person mother() {
        return mother;
    }

    Person father() {
        return father;
    }

    String childName() {
        return "Pim " + mark;
    }

    String schoolName() {
        return "Skolan " + mark;
    }

    String socialName() {
        return "Soc " + mark;
    }

    /** An identity number for tests, which nobody has here. */
    static String freshIdentity() {
        return NUMBERS.another("201301052385", 100);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }

    /** A page once the views have seen what was last done here. */
    String upToDate(String page) {
        return page + "?after=" + last;
    }

    String elsewhereName() {
        return "Annan " + mark;
    }

    /** The number of the child. */
    String identity() {
        return identity;
    }

    String path() {
        return "/planer/" + plan;
    }

    /** The school has opened the plan with the consent of the mother; socialtjänst is not invited yet. */
    OwnPlan openedBySchool() {
        does(
                teacher,
                "register-child",
                "child",
                child,
                "identity",
                identity,
                "name",
                childName(),
                "guardians",
                List.of(
                        fields("person", mother.id(), "name", mother.name(), "custody", "sole"),
                        fields("person", father.id(), "name", father.name(), "custody", "none")));
        about(teacher, "propose-plan", "child", child, "reason", "Borta varje dag.", "foundOn", today().toString());
        does(mother, "give-consent", "child", child, "among", List.of(school, social));
        about(teacher, "open-plan");
        return this;
    }

    /** Socialtjänst is in it too. */
    OwnPlan joinedByBoth() {
        openedBySchool();
        about(teacher, "invite-party", "party", social);
        about(worker, "join-plan");
        return this;
    }

    /** The teacher keeps the plan together. */
    OwnPlan coordinated() {
        about(worker, "appoint-coordinator", "person", teacher.id());
        about(teacher, "accept-coordination");
        return this;
    }

    /** @param path below the plan's own */
    JsonNode asks(Person by, String path) {
        return accepted(hub.get(by.id(), "/api/plans/" + plan + path)).body();
    }

    String need(Person by, String text) {
        String need = IDS.next();
        about(by, "record-need", "need", need, "text", text, "topic", "schooling");
        return need;
    }

    /** A goal with a need of its own. */
    String goal(Person by, String text) {
        String need = need(by, "Vägen till skolan.");
        String goal = IDS.next();
        about(by, "set-goal", "goal", goal, "need", need, "text", text);
        return goal;
    }

    String commitment(Person by, String goal, String text) {
        String commitment = IDS.next();
        String due = today().plusWeeks(3).toString();
        about(
                by,
                "make-commitment",
                "commitment",
                commitment,
                "goal",
                goal,
                "text",
                text,
                "topic",
                "schooling",
                "due",
                due);
        return commitment;
    }

    void keep(Person by, String commitment) {
        about(by, "keep", "commitment", commitment);
    }

    private void about(Person by, String word, Object... fields) {
        Object[] all = Stream.concat(Stream.of("plan", plan), Stream.of(fields)).toArray();
        last = Objects.requireNonNull(does(by, word, all).receipt());
    }

    private Answer does(Person by, String word, Object... fields) {
        return accepted(
                hub.command(by.id(), word, fields(fields), UUID.randomUUID().toString(), null));
    }

    private void register(String party, String kind, String name, String code) {
        accepted(hub.commandAsOperator(
                "register-party",
                fields("party", party, "kind", kind, "name", name, "code", code),
                UUID.randomUUID().toString()));
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.accepted()).as(answer.inWords()).isTrue();
        return answer;
    }

    private static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    private Person someone(String first) {
        return new Person(IDS.next(), first + " " + mark);
    }

    /** A surname that nobody else has. */
    private static String letters() {
        return "Prov"
                + RANDOM.ints(6, 'a', 'z' + 1)
                        .mapToObj(each -> String.valueOf((char) each))
                        .collect(Collectors.joining());
    }
}
