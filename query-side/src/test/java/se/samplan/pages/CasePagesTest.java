package se.samplan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
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
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.child.commands.AcceptCase;
import se.samplan.child.commands.ClaimCase;
import se.samplan.child.commands.DeclineCase;
import se.samplan.child.commands.SetCustody;
import se.samplan.pages.tryout.Example;
import se.samplan.pages.tryout.Tryout;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.refusal.NotEntitled;

@DisplayName("A unit without a part in any plan sees how it stands to a child's case, and does from there what it may")
@SpringBootTest(
        classes = Tryout.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.web.locale=sv_SE", "spring.web.locale-resolver=fixed"})
class CasePagesTest {
    private static final String COMMAND = "018f3c1e-7b6a-7c3d-9e4f-1a2b3c4d5e6f";
    private static final ChildId OFFERED = new ChildId(Example.id("offered"));

    @Autowired
    private Tryout.Sent sent;

    private final WebTestClient client;

    CasePagesTest(@LocalServerPort int port) {
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

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "offered, Vill ni ta över ansvaret för Alva Lindqvist?",
        "held, Vårdnad och skydd",
        "registered, Ni registrerade Alva Lindqvist",
        "claimed, Beslut: IFN 2026-114",
        "opposed, Någon i planen har sagt nej",
        "none, Har ni tagit över ansvaret för barnet?",
    })
    void eachStandingHasItsPage(String standing, String words) {
        String page = get("/barn/" + Example.id(standing));

        assertThat(page).contains(words).doesNotContain("??");
        boolean named = !Set.of("claimed", "opposed", "none").contains(standing);
        assertThat(page.contains("Alva Lindqvist")).isEqualTo(named);
    }

    @Test
    void whatIsOfferedWaitsOnMinDag() {
        assertThat(get("/min-dag"))
                .contains(
                        "Vill ni ta över ansvaret för barnet?",
                        "/barn/" + Example.ALVA,
                        "Familjen flyttar den 1 december.");
    }

    @Test
    void aYesIsSentInTheNameOfTheReadersUnitAndLeadsBackToThePage() {
        post(OFFERED, Map.of("do", "accept-case"))
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/barn/" + OFFERED + "?klart=accept-case");

        var message = sent.messages.getFirst();
        assertThat(message.getPayload()).isEqualTo(new AcceptCase(OFFERED, Example.SCHOOL));
        assertThat(Envelope.of(message.getMetaData()).commandId()).isEqualTo(COMMAND);
    }

    @Test
    void aNoWantsAReasonAndLeadsToMinDag() {
        post(OFFERED, Map.of("do", "decline-case"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Skriv varför."));
        assertThat(sent.messages).isEmpty();

        post(OFFERED, Map.of("do", "decline-case", "reason", "De bor kvar."))
                .expectHeader()
                .location("/min-dag?klart=decline-case");
        assertThat(sent.messages.getFirst().getPayload()).isEqualTo(new DeclineCase(OFFERED, "De bor kvar."));
    }

    @Test
    void aClaimNamesTheDecisionAndItsDay() {
        ChildId child = new ChildId(Example.id("none"));
        post(child, Map.of("do", "claim-case", "reference", "IFN 2026-114", "decidedOn", "2026-11-20"))
                .expectStatus()
                .isSeeOther();

        assertThat(sent.messages.getFirst().getPayload())
                .isEqualTo(new ClaimCase(child, "IFN 2026-114", LocalDate.of(2026, 11, 20)));
    }

    @Test
    void custodyIsStatedByNumberWithoutReadingWhoTheGuardiansAre() {
        ChildId child = new ChildId(Example.id("held"));
        post(child, Map.of("do", "set-custody", "from", "2026-11-20"))
                .expectStatus()
                .isEqualTo(422);
        post(
                        child,
                        Map.of(
                                "do",
                                "set-custody",
                                "from",
                                "2026-11-20",
                                "reference",
                                "T 114-26",
                                "guardian-name-1",
                                "Maria Lindqvist",
                                "guardian-identity-1",
                                "198001012384",
                                "guardian-custody-1",
                                "sole"))
                .expectStatus()
                .isSeeOther();

        assertThat(sent.messages.getFirst().getPayload()).isInstanceOfSatisfying(SetCustody.class, it -> {
            assertThat(it.reference()).isEqualTo("T 114-26");
            assertThat(it.guardians()).singleElement().satisfies(guardian -> {
                assertThat(guardian.name()).isEqualTo("Maria Lindqvist");
                assertThat(guardian.custody()).isEqualTo(Custody.SOLE);
            });
        });
    }

    @Test
    void aRefusalStandsAboveThePageWithWhatWasTyped() {
        sent.refusal = new NotEntitled();
        post(OFFERED, Map.of("do", "decline-case", "reason", "De bor kvar."))
                .expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("De bor kvar."));
    }

    @Test
    void whatIsNoFormOfThePageIsNotThere() {
        post(OFFERED, Map.of("do", "destroy-texts")).expectStatus().isNotFound();
        assertThat(sent.messages).isEmpty();
    }

    private String get(String path) {
        String body = client.get()
                .uri(path)
                .header("as", "asa")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return body == null ? "" : body;
    }

    private WebTestClient.ResponseSpec post(ChildId child, Map<String, String> fields) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("command", COMMAND);
        form.add("form", fields.get("do") + ":barn");
        fields.forEach(form::set);
        return client.post()
                .uri("/barn/" + child)
                .header("as", "asa")
                .body(BodyInserters.fromFormData(form))
                .exchange();
    }
}
