package se.samplan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import se.samplan.pages.frame.SealedWords;
import se.samplan.pages.tryout.Example;
import se.samplan.pages.tryout.Tryout;

/** No list ends in silence: it says how many more there are, and leads to them by a plain link. */
@SpringBootTest(
        classes = Tryout.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.web.locale=sv_SE", "spring.web.locale-resolver=fixed"})
class LongListsTest {
    private static final String PLAN = "/planer/" + Example.PLAN;

    @Autowired
    private Tryout.Lengths lengths;

    private final WebTestClient client;

    @Autowired
    private SealedWords words;

    LongListsTest(@LocalServerPort int port) {
        client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(2_000_000))
                .build();
    }

    @AfterEach
    void shortAgain() {
        lengths.areLong = false;
        lengths.areOwn = false;
    }

    @Test
    void minDagTellsHowManyPlansWaitAndLeadsToTheNextOnes() {
        assertThat(links(get("asa", "/min-dag"), "/min-dag?")).isEmpty();

        lengths.areLong = true;
        Document first = get("asa", "/min-dag");
        assertThat(first.text())
                .contains("Något väntar på dig i 47 planer. Här är 1–30")
                .contains("Något kan vara nytt i 82 planer. Här är 1–30");
        assertThat(links(first, "/min-dag?")).containsExactly("/min-dag?sida=1");

        Document second = get("asa", "/min-dag?sida=1");
        assertThat(second.text()).contains("Här är 31–47").contains("Här är 31–60");
        assertThat(links(second, "/min-dag?")).containsExactly("/min-dag?sida=0", "/min-dag?sida=2");
        assertThat(second.select("input[data-place][name=sida]").val()).isEqualTo("1");

        Document third = get("asa", "/min-dag?sida=2");
        assertThat(third.text())
                .contains("Det som väntar på dig i 47 planer står på sidorna före.")
                .contains("Här är 61–82");
        assertThat(links(third, "/min-dag?")).containsExactly("/min-dag?sida=1");
    }

    /** Nothing new in the plans looked through first is not nothing new at all. */
    @Test
    void minDagIsNotCalledEmptyWhileThereAreMorePagesOfIt() {
        assertThat(get("bo", "/min-dag").text()).contains("Inget väntar på dig");

        lengths.areLong = true;
        Document page = get("bo", "/min-dag");
        assertThat(page.text()).doesNotContain("Allt är besvarat").contains("Inget brådskar på den här sidan.");
        assertThat(links(page, "/min-dag?")).containsExactly("/min-dag?sida=1");
    }

    @Test
    void whatIsLeftOutForTheMomentIsSaidOnEveryPage() {
        String sentence = "Just nu visas bara det du eller din verksamhet själv har skrivit.";
        assertThat(get("asa", PLAN).text()).doesNotContain(sentence);

        lengths.areOwn = true;
        for (String path : List.of(PLAN, "/min-dag", PLAN + "/ansvar")) {
            assertThat(get("asa", path).text()).as(path).contains(sentence);
        }
        assertThat(get("maria", PLAN).text()).contains(sentence);
    }

    @Test
    void minDagTellsThatMoreIsNewInAPlanThanItKnowsOf() {
        assertThat(get("asa", "/min-dag").text()).contains("Och minst 1 till i planen.");
    }

    @Test
    void anAuditorTurnsThePagesOfThePlansToTrace() {
        assertThat(links(get("gun", "/min-dag"), "/min-dag?")).isEmpty();

        lengths.areLong = true;
        assertThat(links(get("gun", "/min-dag"), "/min-dag?")).containsExactly("/min-dag?sida=1");
        assertThat(links(get("gun", "/min-dag?sida=1"), "/min-dag?"))
                .containsExactly("/min-dag?sida=0", "/min-dag?sida=2");
    }

    @Test
    void aFamilyTurnsThePagesOfItsPlans() {
        lengths.areLong = true;
        assertThat(links(get("maria", "/var-plan"), "/var-plan?")).containsExactly("/var-plan?sida=1");
    }

    /** As far as the search engine goes; then the page says that there is more, and how to find it. */
    @Test
    void theLastPageOfALongListSaysThatItIsNotTheEnd() {
        lengths.areLong = true;
        Document last = get("asa", "/planer?sida=499");
        assertThat(links(last, "/planer?")).containsExactly("/planer?visa=active&ordning=changed&sida=498");
        assertThat(last.text()).contains("Listan är längre än så här. Sök med fler ord");
        assertThat(get("asa", "/planer?sida=100").text()).doesNotContain("Listan är längre");
    }

    @Test
    void whatHasHappenedInAPlanLeadsToWhatHappenedBefore() {
        assertThat(links(get("asa", PLAN), PLAN + "/hant")).isEmpty();
        lengths.areLong = true;
        for (String reader : List.of("asa", "maria", "gun")) {
            assertThat(links(get(reader, PLAN), PLAN + "/hant")).as(reader).hasSize(1);
            Document all = get(reader, PLAN + "/hant");
            assertThat(all.select("ol.line > li")).as(reader).hasSize(50);
            assertThat(all.text()).contains("Här är de 50 senaste");
            assertThat(links(all, PLAN + "/ansvar#")).containsExactly(PLAN + "/ansvar#allt");
            assertThat(get(reader, PLAN + "/ansvar").select("#allt")).hasSize(1);
        }
    }

    @Test
    void whatWasSaidLeadsToWhatWasSaidBefore() {
        lengths.areLong = true;
        String commitment = Example.id("c1");
        String said = PLAN + "/sagt/" + commitment;
        // Of a need beside its words; of a commitment where all that was said about it stands.
        assertThat(links(get("asa", PLAN), PLAN + "/sagt/")).containsExactly(PLAN + "/sagt/" + Example.id("n1"));
        Document more = get("asa", PLAN + "/gor/mer?vid=c-" + commitment);
        assertThat(more.text()).contains("Läs 35 äldre rader");
        assertThat(links(more, PLAN + "/sagt/")).containsExactly(said);

        Document first = get("asa", said);
        assertThat(first.select(".said").text()).contains("Åtta av tio morgnar.");
        assertThat(links(first, said + "?")).containsExactly(said + "?fore=EARLIER");
        assertThat(get("asa", said + "?fore=EARLIER").text()).contains("Det finns inget äldre.");
    }

    @Test
    void aSearchForUnitsSaysHowManyThereAreAndLeadsToTheRest() {
        assertThat(get("asa", PLAN + "/deltagare?sok=" + words.seal("ek")).text())
                .doesNotContain("verksamheter passar");

        lengths.areLong = true;
        Document found = get("asa", PLAN + "/deltagare?sok=" + words.seal("ek") + "&sida=1");
        assertThat(found.text()).contains("250 verksamheter passar. Här är 101–104");
        assertThat(links(found, PLAN + "/deltagare?"))
                .satisfiesExactly(
                        back -> assertThat(back).endsWith("&sida=0#bjud-in"),
                        next -> assertThat(next).endsWith("&sida=2#bjud-in"))
                .allSatisfy(link -> assertThat(words.open(link.replaceAll(".*sok=([^&]+)&.*", "$1")))
                        .isEqualTo("ek"));

        String searched = client.post()
                .uri(PLAN + "/gor/give-consent")
                .header("as", "maria")
                .body(BodyInserters.fromFormData("form", "give-consent:samtycke")
                        .with("words", "ek"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(searched).contains("av 250 som passar. Sök med fler ord");
    }

    private static List<String> links(Document page, String to) {
        return page.select("main a[href^=" + to + "], #sida a[href^=" + to + "]").stream()
                .map(link -> link.attr("href"))
                .distinct()
                .toList();
    }

    private Document get(String as, String path) {
        String body = client.get()
                .uri(path)
                .header("as", as)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return Jsoup.parse(body == null ? "" : body);
    }
}
