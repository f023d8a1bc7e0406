package se.samplan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A search node behind TLS that demands an API key, as an organisation has it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineAccessIT {

    private static final String KEY = "bWFkZS11cDprZXk=";

    @TempDir
    static Path data;

    private Bench.Engine engine;
    private GuardedEngine guarded;

    @BeforeAll
    void start() throws Exception {
        engine = Bench.Engine.start(data.resolve("search"));
        guarded = GuardedEngine.inFrontOf(engine.uri(), KEY, data.resolve("one"));
    }

    @AfterAll
    void stop() {
        guarded.close();
        engine.stop().run();
    }

    @Test
    void with_the_key_and_the_ca_it_answers() {
        with(
                KEY,
                guarded.ca().toString(),
                search -> assertThat(generations(search).engineIsUp()).isTrue());
    }

    @Test
    void a_wrong_key_is_said_to_be_wrong_and_never_told() {
        with(
                "d3Jvbmc6a2V5",
                guarded.ca().toString(),
                search -> assertThatThrownBy(() -> generations(search).engineIsUp())
                        .isInstanceOfSatisfying(
                                SearchAway.class,
                                away -> assertThat(away.isShut()).isTrue())
                        .hasMessageContaining("samplan.search.api-key")
                        .hasMessageNotContaining("d3Jvbmc6a2V5"));
    }

    @Test
    void nothing_about_documents_is_told_with_a_wrong_key() {
        with(
                "d3Jvbmc6a2V5",
                guarded.ca().toString(),
                search -> assertThatThrownBy(() -> search.get("plans", "x", Object.class))
                        .isInstanceOf(SearchAway.class));
    }

    @Test
    void without_a_key_it_is_the_same() {
        with(
                "",
                guarded.ca().toString(),
                search -> assertThatThrownBy(() -> generations(search).engineIsUp())
                        .hasMessageContaining("samplan.search.api-key"));
    }

    @Test
    void an_unknown_ca_is_named_as_the_reason() throws Exception {
        Path other = GuardedEngine.certificate(data.resolve("other"));
        for (String ca : new String[] {"", other.toString()}) {
            with(
                    KEY,
                    ca,
                    search -> assertThatThrownBy(() -> generations(search).engineIsUp())
                            .isInstanceOfSatisfying(
                                    SearchAway.class,
                                    away -> assertThat(away.isShut()).isTrue())
                            .hasMessageContaining("samplan.search.ca"));
        }
    }

    @Test
    void a_file_without_certificates_stops_the_start_with_its_name() throws Exception {
        Path empty = Files.createFile(data.resolve("empty.pem"));
        runner(KEY, empty.toString())
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("samplan.search.ca")
                        .hasMessageContaining("empty.pem"));
    }

    private static IndexGenerations generations(SearchClient search) {
        return new IndexGenerations(search, List.of(), 0);
    }

    private void with(String key, String ca, Consumer<SearchClient> use) {
        runner(key, ca)
                .run(context -> use.accept(new SearchClient(context.getBean(Rest5Client.class), "samplan-access-")));
    }

    private ApplicationContextRunner runner(String key, String ca) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ElasticsearchRestClientAutoConfiguration.class))
                .withBean(SslBundles.class, DefaultSslBundleRegistry::new)
                .withBean(EngineAccess.class, () -> new EngineAccess(key, ca))
                .withPropertyValues("spring.elasticsearch.uris=" + guarded.uri());
    }
}
