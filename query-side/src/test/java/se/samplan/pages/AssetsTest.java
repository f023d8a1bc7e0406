package se.samplan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samplan.pages.tryout.Tryout;

/** What a page fetches has an address that changes with it, and so is fetched once. */
@SpringBootTest(
        classes = Tryout.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.web.locale=sv_SE", "spring.web.locale-resolver=fixed"})
class AssetsTest {
    private final WebTestClient client;

    AssetsTest(@LocalServerPort int port) {
        client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .build();
    }

    @Test
    void whatAPageNamesIsThereAndMayBeKeptForEver() {
        List<String> named = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"")
                .matcher(page())
                .results()
                .map(each -> each.group(1))
                .toList();

        assertThat(named)
                .hasSize(7)
                .allMatch(address -> address.matches("/assets/[0-9a-f]{12}/[a-z0-9.]+"))
                .allSatisfy(address -> client.get()
                        .uri(address)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .valueMatches(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable"));
    }

    @Test
    void anotherVersionsAddressIsAnsweredWithWhatIsHereAndNotKept() {
        client.get()
                .uri("/assets/0123456789ab/samplan.css")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .cacheControl(CacheControl.noStore());
        client.get()
                .uri("/assets/0123456789ab/elsewhere.css")
                .exchange()
                .expectStatus()
                .isNotFound();
        client.get()
                .uri("/assets/../application.yaml")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private String page() {
        String body = client.get()
                .uri("/tillganglighet")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return body == null ? "" : body;
    }
}
