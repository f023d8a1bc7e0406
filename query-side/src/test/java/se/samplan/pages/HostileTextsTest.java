package se.samplan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.util.UriComponentsBuilder;
import se.samplan.pages.frame.SealedWords;
import se.samplan.pages.tryout.Example;
import se.samplan.pages.tryout.Tryout;

/** Whatever a person writes is shown as text: it changes neither the elements of a page nor their attributes, and leads nowhere. */
@SpringBootTest(
        classes = Tryout.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.web.locale=sv_SE", "spring.web.locale-resolver=fixed"})
class HostileTextsTest {
    private static final String PLAN = "/planer/" + Example.PLAN;
    private static final String COMMAND = "018f3c1e-7b6a-7c3d-9e4f-1a2b3c4d5e6f";
    private static final String HARMLESS = "ofarligt";
    private static final Set<String> LEADING = Set.of("href", "action", "src", "hx-get", "sse-connect");
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"onmouseover=alert(1) x=\"",
            "' onfocus='alert(1)' autofocus='",
            "javascript:alert(1)",
            "</textarea><img src=x onerror=alert(1)>",
            "</title></option></select></svg><b>",
            "<!-- --> <![CDATA[ ]]> &lt;b&gt; &#x3c;i&#x3e;",
            "${7*7} #{7*7} @{/x} *{x} ~{x} {{7*7}} !{x} @raw @if(true)",
            "noll\u0000tecken <\u0000script>",
            "{0} {1} '{'");
    /** Who reads which page. */
    private static final Map<String, List<String>> READ = Map.of(
            "asa",
                    List.of(
                            "/min-dag",
                            "/barn/" + Example.id("offered"),
                            "/barn/" + Example.id("held"),
                            "/barn/" + Example.id("claimed"),
                            "/planer?sok=SEALED",
                            PLAN,
                            PLAN + "/deltagare?sok=SEALED&sida=1",
                            PLAN + "/ansvar",
                            PLAN + "/hant",
                            PLAN + "/sagt/" + Example.id("c1"),
                            asked("offer-handover", "c-" + Example.id("c1")),
                            asked("close-plan", "leda"),
                            asked("request-commitment", "g-" + Example.id("g1")),
                            asked("mer", "c-" + Example.id("c1"))),
            "maria", List.of(PLAN, PLAN + "/deltagare", asked("give-consent", "samtycke")),
            "gun", List.of("/min-dag", PLAN + "/ansvar?dag=TEXT"));

    private static String asked(String act, String place) {
        return PLAN + "/gor/" + act + "?vid=" + place;
    }

    @Autowired
    private Tryout.Texts texts;

    @Autowired
    private SealedWords sealed;

    private final String base;
    private final WebTestClient client;

    HostileTextsTest(@LocalServerPort int port) {
        base = "http://localhost:" + port;
        client = WebTestClient.bindToServer()
                .baseUrl(base)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .build();
    }

    static Stream<String> hostile() {
        return HOSTILE.stream();
    }

    @AfterEach
    void ownWords() {
        texts.words = UnaryOperator.identity();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aTextOfTheViewsIsOnlyText(String text) {
        READ.forEach((reader, pages) -> pages.forEach(page -> {
            texts.words = any -> HARMLESS;
            Document harmless = Jsoup.parse(get(reader, page, HARMLESS));
            texts.words = any -> text;
            String answer = get(reader, page, text);
            Document parsed = Jsoup.parse(answer);
            assertThat(shape(parsed)).as(page).isEqualTo(shape(harmless));
            leadsNowhereElse(parsed);
            // Shown as it was written, wherever the harmless one was shown.
            if (text.chars().noneMatch(each -> each == 0 || each == '{')) {
                assertThat(parsed.wholeText()).as(page).contains(text);
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatWasTypedComesBackAsText(String text) {
        for (String act :
                List.of("promise", "request-commitment", "close-plan", "give-consent", "keep", "offer-handover")) {
            String harmless = post(act, HARMLESS);
            String answer = post(act, text);
            Document parsed = Jsoup.parse(answer);
            assertThat(shape(parsed)).as(act).isEqualTo(shape(Jsoup.parse(harmless)));
            leadsNowhereElse(parsed);
        }
        Document register = Jsoup.parse(typed("asa", "/ny-plan", fields(text)));
        assertThat(shape(register)).isEqualTo(shape(Jsoup.parse(typed("asa", "/ny-plan", fields(HARMLESS)))));
        if (text.chars().noneMatch(each -> each == 0)) {
            assertThat(Jsoup.parse(post("promise", text)).select("textarea[name=text]").stream()
                            .map(Element::wholeText)
                            .map(String::strip))
                    .contains(text);
            assertThat(register.select("input[name=identity]").attr("value")).isEqualTo(text);
        }
    }

    /** Every element with the names of its attributes, in order. */
    private static List<String> shape(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .toList();
    }

    private static void leadsNowhereElse(Document page) {
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> LEADING.contains(attribute.getKey()))
                        .map(Attribute::getValue))
                .allMatch(address -> address.matches("[/#](?!/).*"));
    }

    private String get(String as, String page, String text) {
        var address = UriComponentsBuilder.fromUriString(
                        page.replace("=TEXT", "={text}").replace("=SEALED", "=" + sealed.seal(text)))
                .encode()
                .buildAndExpand(text)
                .toUri();
        return body(client.get()
                .uri(java.net.URI.create(base + address))
                .header("as", as)
                .exchange());
    }

    private String post(String act, String text) {
        var fields = fields(text);
        fields.set("do", act);
        fields.set("form", act + ":" + place(act));
        fields.set("screen", act.equals("give-consent") ? "deltagare" : "plan");
        fields.set("command", COMMAND);
        return typed(act.equals("give-consent") ? "maria" : "asa", PLAN + "/gor", fields);
    }

    private static String place(String act) {
        return switch (act) {
            case "promise", "request-commitment" -> "g-" + Example.id("g1");
            case "close-plan" -> "leda";
            case "give-consent" -> "samtycke";
            default -> "c-" + Example.id("c1");
        };
    }

    private static MultiValueMap<String, String> fields(String text) {
        var fields = new LinkedMultiValueMap<String, String>();
        List.of(
                        "text",
                        "reason",
                        "wayForward",
                        "due",
                        "day",
                        "until",
                        "topic",
                        "person",
                        "of",
                        "to",
                        "identity",
                        "name",
                        "exclude",
                        "goal",
                        "commitment")
                .forEach(name -> fields.set(name, text));
        return fields;
    }

    private String typed(String as, String path, MultiValueMap<String, String> fields) {
        return body(client.post()
                .uri(path)
                .header("as", as)
                .body(BodyInserters.fromFormData(fields))
                .exchange());
    }

    private static String body(WebTestClient.ResponseSpec answer) {
        String body = answer.expectBody(String.class).returnResult().getResponseBody();
        return body == null ? "" : body;
    }
}
