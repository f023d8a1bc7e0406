package se.samplan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samplan.pages.tryout.BigPlan;
import se.samplan.pages.tryout.Example;
import se.samplan.pages.tryout.Tryout;

/** What a page weighs, and how long it takes to make, also when a plan has grown for years. */
@SpringBootTest(
        classes = Tryout.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.web.locale=sv_SE", "spring.web.locale-resolver=fixed"})
class PageSizesTest {
    private static final int ROUNDS = 60;

    private final WebTestClient client;

    PageSizesTest(@LocalServerPort int port) {
        client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "asa, BIG",
        "maria, BIG",
        "gun, BIG",
        "asa, BIG/deltagare",
        "maria, BIG/deltagare",
        "asa, PLAN",
        "maria, PLAN",
        "asa, /min-dag",
        "asa, /planer",
        "asa, PLAN/deltagare"
    })
    void noPageWeighsMoreThanAPhoneCanTake(String as, String page) {
        String path = page.replace("BIG", "/planer/" + BigPlan.PLAN).replace("PLAN", "/planer/" + Example.PLAN);
        long bytes = get(as, path).getBytes(StandardCharsets.UTF_8).length;
        long begun = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            get(as, path);
        }
        System.out.printf(
                "page %s %s: %d bytes, %.2f ms%n", as, page, bytes, (System.nanoTime() - begun) / 1e6 / ROUNDS);
        assertThat(bytes).isPositive();
    }

    private String get(String as, String path) {
        String body = client.get()
                .uri(path)
                .header("as", as)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return body == null ? "" : body;
    }
}
