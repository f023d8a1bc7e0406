package se.samplan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import se.samplan.pages.tryout.Example;
import se.samplan.pages.tryout.Tryout;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.NotEntitled;

@SpringBootTest(
        classes = Tryout.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.web.locale=sv_SE", "spring.web.locale-resolver=fixed"})
class PagesTest {
    private static final String PLAN = "/planer/" + Example.PLAN;
    private static final String COMMAND = "018f3c1e-7b6a-7c3d-9e4f-1a2b3c4d5e6f";

    @Autowired
    private Tryout.Sent sent;

    private WebTestClient client;

    PagesTest(@LocalServerPort int port) {
        client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(2_000_000))
                .build();
    }

    @BeforeEach
    void nothingSent() {
        sent.messages.clear();
        sent.refusal = null;
    }

    @ParameterizedTest
    @CsvSource({
        "asa, /min-dag, Vad väntar på mig?",
        "asa, /planer, Vilka planer har vi",
        "asa, PLAN, Vad vi vill",
        "asa, PLAN/deltagare, vem får veta vad",
        "asa, PLAN/ansvar?dag=2026-11-20&kand=2026-11-21&jamfor=2026-11-01, Vem hade ansvaret",
        "asa, /ny-plan, Vem gäller det?",
        "asa, /tillganglighet, Vad vi siktar på",
        "asa, /personuppgifter, Vem som ansvarar",
        "asa, /inloggningar, Det är här du läser nu",
        "asa, /logout/vidare, Logga ut där också",
        "bo, /min-dag, Inget väntar på dig",
        "maria, PLAN, Vad de andra har lovat oss",
        "maria, PLAN/deltagare, Ändra mitt samtycke",
        "gun, /min-dag, Vilka planer kan jag granska?",
        "gun, PLAN/ansvar, Allt som är nedtecknat",
        "asa, PLAN/hant, Allt står här",
        "maria, PLAN/sagt/ENTRY, Vad har sagts?",
    })
    void everyPageAnswersItsQuestion(String as, String path, String words) {
        assertThat(get(as, path.replace("PLAN", PLAN).replace("ENTRY", Example.id("c1")), 200))
                .contains(words)
                .doesNotContain("??");
    }

    @Test
    void aCommitmentIsSentInTheReadersNameWithTheFormsOwnId() {
        post(
                        "asa",
                        Map.of(
                                "do",
                                "promise",
                                "goal",
                                Example.id("g1"),
                                "text",
                                "Möta vid grinden.",
                                "due",
                                "2026-12-01",
                                "topic",
                                "schooling"))
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueMatches("Location", PLAN + "\\?after=.*klart=promise.*");

        var message = sent.messages.getFirst();
        assertThat(message.getPayload()).isInstanceOfSatisfying(MakeCommitment.class, it -> {
            assertThat(it.commitment().value()).isEqualTo(COMMAND);
            assertThat(it.text()).isEqualTo("Möta vid grinden.");
        });
        Envelope envelope = Envelope.of(message.getMetaData());
        assertThat(envelope.actor().person()).isEqualTo(Example.ASA);
        assertThat(envelope.commandId()).isEqualTo(COMMAND);
        assertThat(envelope.seen()).isEqualTo(40);
    }

    @Test
    void whatIsMissingIsToldAtTheFieldsAndWhatWasTypedStands() {
        String page = post(
                        "asa",
                        Map.of(
                                "do",
                                "promise",
                                "form",
                                "promise:g-" + Example.id("g1"),
                                "goal",
                                Example.id("g1"),
                                "text",
                                "Möta <vid> grinden."))
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page)
                .contains("Rätta det här innan du sparar")
                .contains("Ange vilken dag det ska vara klart.")
                .contains("Välj vad det handlar om.")
                .contains("Möta &lt;vid&gt; grinden.");
        assertThat(sent.messages).isEmpty();
    }

    @Test
    void aRefusalIsToldInASentenceAndWhatWasTypedStands() {
        sent.refusal = new NotEntitled();
        String page = post(
                        "asa",
                        Map.of(
                                "do",
                                "keep",
                                "form",
                                "keep:c-" + Example.id("c1"),
                                "commitment",
                                Example.id("c1"),
                                "text",
                                "Alla mornar!"))
                .expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(sent.messages.getFirst().getPayload()).isInstanceOf(KeepCommitment.class);
        assertThat(page).contains("Din roll får inte göra det här").contains("Alla mornar!");
    }

    @Test
    void whatIsNotForTheReaderIsAPageThatDoesNotTellWhetherItExists() {
        sent.refusal = new NoAccess();
        post("asa", Map.of("do", "keep", "commitment", Example.id("c1")))
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Finns inte för dig").contains("/min-dag"));
    }

    @ParameterizedTest
    @CsvSource({
        "asa, keep, c-c1, Markera som klart",
        "asa, report-progress, c-c1, Hur går det?",
        "asa, mer, c-c1, Vad mer vill du göra?",
        "asa, offer-handover, c-c1, Vem ska ta över?",
        "asa, make-commitment, c-c5, Vem hos er gör det?",
        "asa, promise, g-g1, Vad tar ni på er?",
        "asa, request-commitment, g-g1, Vem frågar du?",
        "asa, set-goal, n-n1, Vad vill vi ska bli annorlunda?",
        "asa, set-goal, g-g1, Delmål",
        "asa, dissent, g-g2, Vad ser du annorlunda?",
        "asa, record-need, vem-gor-vad, Vad behövs?",
        "asa, record-child-voice, roster, Barnets egna ord",
        "asa, appoint-coordinator, leda, Vem frågar du?",
        "asa, close-plan, leda, Hur ska det fortsätta?",
        "asa, establish-plan, leda, Alla i planen ser",
        "asa, leave-plan, mer, Varför lämnar ni?",
        "asa, assess-maturity, mer, Varför bedömer du så?",
        "maria, give-consent, samtycke, Vilka får dela med varandra?",
        "maria, withdraw-consent, samtycke, Vilka får inte längre dela?",
        "maria, promise, g-g2, Vad tar ni på er?",
    })
    void aFormComesWhenItIsAskedForAndLeadsBack(String as, String act, String place, String words) {
        String page = get(as, asked(act, place), 200);

        assertThat(page)
                .contains(words)
                .containsOnlyOnce("id=\"d-" + at(place) + "\"")
                .contains("href=\"" + PLAN + "#" + at(place) + "\"")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "maria, keep, c-c1",
        "asa, strike, g-g2",
        "asa, keep, c-c2",
        "asa, accept-lead, leda",
        "asa, give-consent, samtycke",
        "asa, protect-identity, mer",
        "gun, dissent, c-c1",
        "asa, keep, c-nobody",
        "asa, keep, c",
        "asa, keep, ''",
        "asa, examine-ground, leda",
        "asa, keep, g-g1",
    })
    void whatTheReaderCanNotDoIsNotAskedFor(String as, String act, String place) {
        assertThat(get(as, asked(act, place), 404)).contains("Finns inte för dig");
    }

    @Test
    void whatIsAskedForFromAnotherPageLeadsBackToIt() {
        assertThat(get("asa", asked("keep", "c-c1") + "&sida=min-dag", 200))
                .contains("href=\"/min-dag#" + at("c-c1") + "\"", "name=\"screen\" value=\"min-dag\"");
        get("asa", asked("keep", "c-c1") + "&sida=elsewhere", 404);
    }

    @ParameterizedTest
    @CsvSource({"asa, PLAN", "maria, PLAN", "asa, PLAN/deltagare", "maria, PLAN/deltagare", "gun, PLAN"})
    void aPageOfAPlanCarriesNoFormsButThoseOfOnePress(String as, String path) {
        assertThat(get(as, path.replace("PLAN", PLAN).replace("ENTRY", Example.id("c1")), 200))
                .doesNotContain("<textarea", "type=\"date\"", "name=\"reason\"");
    }

    @Test
    void whatSomebodyElseHasSettledIsToldOnThePlansPageWithWhatWasTyped() {
        sent.refusal = new AlreadyDecided();
        post(
                        "asa",
                        Map.of(
                                "do",
                                "keep",
                                "form",
                                "keep:c-" + Example.id("c2"),
                                "commitment",
                                Example.id("c2"),
                                "text",
                                "Alla mornar!"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Du skrev: Alla mornar!", "Vad vi vill, och vem gör vad"));
    }

    private static String asked(String act, String place) {
        return PLAN + "/gor/" + act + "?vid=" + at(place);
    }

    /** The place of an entry of the example. */
    private static String at(String place) {
        return place.matches("[cgn]-.\\d") ? place.substring(0, 2) + Example.id(place.substring(2)) : place;
    }

    @Test
    void anUnknownActDoesNothing() {
        post("asa", Map.of("do", "examine-ground")).expectStatus().isNotFound();
        post("asa", Map.of("do", "keep", "commitment", Example.id("c1"), "screen", "elsewhere"))
                .expectStatus()
                .isNotFound();
        assertThat(sent.messages).isEmpty();
    }

    @Test
    void anAddressThatIsNoIdIsNotFound() {
        assertThat(get("asa", "/planer/alva", 404)).contains("har du inte tillgång");
    }

    @Test
    void theFileOfThePastIsNamedByDayAlone() {
        client.get()
                .uri(PLAN + "/ansvar.csv?dag=2026-11-20")
                .header("as", "gun")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"ansvar-2026-11-20.csv\"")
                .expectBody(String.class)
                .value(file -> assertThat(file)
                        .contains("\"Samtal om oro, sex gånger.\",\"2026-11-20\",\"Karin Sjögren (BUP Ekbacken)\""));
    }

    @Test
    void anIdentityNumberNeverBecomesPartOfAnAddress() {
        client.post()
                .uri("/ny-plan")
                .header("as", "asa")
                .body(BodyInserters.fromFormData("identity", "201301052385").with("reason", "Borta från skolan."))
                .exchange()
                .expectHeader()
                .location("/ny-plan/" + Example.ALVA);
        String register = client.post()
                .uri("/ny-plan")
                .header("as", "asa")
                .body(BodyInserters.fromFormData("identity", "201406302396").with("reason", "Borta från skolan."))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(register).contains("Barnet finns inte i Samplan ännu").contains("value=\"201406302396\"");
    }

    @Test
    void wordsThatSomebodySearchesForNeverStandInAnAddress() {
        String found = client.post()
                .uri("/planer")
                .header("as", "asa")
                .body(BodyInserters.fromFormData("text", "Alva Lindqvist")
                        .with("visa", "alla")
                        .with("ordning", "name"))
                .exchange()
                .expectStatus()
                .isSeeOther()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst("Location");

        assertThat(found).contains("visa=alla", "ordning=name", "sok=").doesNotContain("Alva", "Lindqvist");
        String page = client.get()
                .uri(String.valueOf(found))
                .header("as", "asa")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page).contains("value=\"Alva Lindqvist\"");
        assertThat(get("asa", "/planer?text=Alva", 200))
                .as("an address is not where one says it")
                .contains("name=\"text\" value=\"\"");
        assertThat(get("asa", "/planer?sok=not-ours", 200)).contains("name=\"text\" value=\"\"");
    }

    @Test
    void norDoThoseByWhichUnitsAreSearchedFor() {
        String found = client.post()
                .uri(PLAN + "/deltagare")
                .header("as", "asa")
                .body(BodyInserters.fromFormData("text", "Ekbacken"))
                .exchange()
                .expectStatus()
                .isSeeOther()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst("Location");

        assertThat(found).startsWith(PLAN + "/deltagare?sok=").doesNotContain("Ekbacken");
        assertThat(get("asa", String.valueOf(found), 200)).contains("value=\"Ekbacken\"");
    }

    /** Else a guardian would consent to more than they had chosen. */
    @Test
    void whatIsFilledInStandsWhenUnitsAreSearchedFor() {
        String bup = Example.BUP.value();
        String page = client.post()
                .uri(PLAN + "/gor/give-consent")
                .header("as", "maria")
                .body(BodyInserters.fromFormData("form", "give-consent:samtycke")
                        .with("screen", "deltagare")
                        .with("words", "Ekbacken")
                        .with("among", bup)
                        .with("exclude", "economy")
                        .with("until", "2030-01-31"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        var form = org.jsoup.Jsoup.parse(String.valueOf(page));
        assertThat(form.select("input[name=words]").val()).isEqualTo("Ekbacken");
        assertThat(form.select("input[name=among][checked]").eachAttr("value")).containsExactly(bup);
        assertThat(form.select("input[name=exclude][checked]").eachAttr("value"))
                .containsExactly("economy");
        assertThat(form.select("input[name=until]").val()).isEqualTo("2030-01-31");
    }

    @Test
    void aGuardianIsLedToTheirOwnPlan() {
        client.get()
                .uri("/min-dag")
                .header("as", "maria")
                .exchange()
                .expectHeader()
                .location("/var-plan");
        client.get()
                .uri("/ny-plan")
                .header("as", "maria")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private String get(String as, String path, int status) {
        String body = client.get()
                .uri(path)
                .header("as", as)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return body == null ? "" : body;
    }

    private WebTestClient.ResponseSpec post(String as, Map<String, String> fields) {
        var form = new LinkedMultiValueMap<String, String>();
        Map.of("screen", "plan", "form", "form:x", "command", COMMAND, "seen", Tryout.version(Example.PLAN, 40))
                .forEach(form::add);
        fields.forEach(form::set);
        return client.post()
                .uri(PLAN + "/gor")
                .header("as", as)
                .body(BodyInserters.fromFormData(form))
                .exchange();
    }
}
