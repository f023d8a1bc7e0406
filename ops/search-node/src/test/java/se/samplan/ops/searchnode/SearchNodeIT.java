package se.samplan.ops.searchnode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.samplan.ops.children.ChildFailed;
import se.samplan.ops.children.ProcessState;
import se.samplan.ops.children.LoopbackPort;
import se.samplan.ops.children.SearchNode;

/** One node, from its first start to its end. The tests build on each other, because each start costs seconds. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(120)
class SearchNodeIT {

    private static final Path HOME = Path.of(System.getProperty("search-node.home"));
    private static final Pattern ID = Pattern.compile("\"_id\":\"([^\"]+)\"");
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    /**
     * Words as people write them: in any form, with and without the ending -ning, by their first letters. The two stemmers
     * after each other know more forms than either: the first leaves "mötet", the second "behandlarna".
     */
    private static final String INDEX = """
        {
          "settings": {
            "number_of_shards": 1,
            "number_of_replicas": 0,
            "analysis": {
              "filter": {
                "same_word": {"type": "synonym_graph", "synonyms": ["ansökan, ansökning", "sip => samordnad individuell plan"]},
                "swedish_stop": {"type": "stop", "stopwords": "_swedish_"},
                "swedish_stem": {"type": "stemmer", "language": "swedish"},
                "swedish_rest": {"type": "stemmer", "language": "light_swedish"},
                "folded": {"type": "asciifolding", "preserve_original": true},
                "first_letters": {"type": "edge_ngram", "min_gram": 2, "max_gram": 12}
              },
              "normalizer": {
                "plain": {"type": "custom", "filter": ["lowercase", "asciifolding"]}
              },
              "analyzer": {
                "swedish": {"tokenizer": "standard", "filter": ["lowercase", "swedish_stop", "swedish_stem", "swedish_rest"]},
                "swedish_search": {"tokenizer": "standard", "filter": ["lowercase", "swedish_stop", "swedish_stem", "swedish_rest", "same_word"]},
                "starts": {"tokenizer": "whitespace", "filter": ["lowercase", "folded", "first_letters"]},
                "starts_search": {"tokenizer": "whitespace", "filter": ["lowercase"]},
                "whole": {"tokenizer": "keyword", "filter": ["lowercase"]}
              }
            }
          },
          "mappings": {
            "dynamic": "strict",
            "properties": {
              "text": {"type": "text", "analyzer": "swedish", "search_analyzer": "swedish_search"},
              "name": {"type": "text", "analyzer": "starts", "search_analyzer": "starts_search"},
              "unit": {"type": "keyword", "normalizer": "plain"},
              "code": {"type": "text", "analyzer": "whole"},
              "due": {"type": "date"}
            }
          }
        }\
        """;

    @TempDir
    private static Path data;

    private static SearchNode node;
    private static Elasticsearch client;

    @BeforeAll
    static void startNode() {
        node = SearchNode.start(HOME, data);
        awaitReady();
        client = Elasticsearch.at(node.uri());
    }

    @AfterAll
    static void stopNode() {
        node.close();
    }

    @Test
    @Order(1)
    void takesAnIndexWithSwedishAnalysisAndStrictMappings() throws Exception {
        assertThat(client.put("/plans", INDEX).body()).contains("\"acknowledged\":true");

        index(
                1,
                7,
                "Familjebehandlaren ringer hem om den samordnade individuella planen före mötet",
                "Åsa Öberg",
                "Barn- och ungdomspsykiatri Väst");
        index(2, 8, "Skolan skriver en ansökning om stöd", "Kim Lind", "Björkskolan");

        assertThat(client.put("/plans/_doc/3", "{\"unknown\": 1}").body()).contains("strict_dynamic_mapping_exception");
    }

    @Test
    @Order(2)
    void refusesAnOlderVersionOfADocument() throws Exception {
        var older = client.put("/plans/_doc/1?version=7&version_type=external", "{\"text\": \"gammalt\"}");

        assertThat(older.statusCode()).isEqualTo(409);
    }

    @Test
    @Order(3)
    void makesNoIndexThatNobodyAskedFor() throws Exception {
        assertThat(client.put("/guessed/_doc/1", "{\"text\": \"a\"}").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(4)
    void findsSwedishWordsInAnyForm() throws Exception {
        assertThat(found("text", "familjebehandlare")).containsExactly("1");
        assertThat(found("text", "möten")).containsExactly("1");
        assertThat(found("text", "planer")).containsExactly("1");
        assertThat(found("text", "stödet")).containsExactly("2");
        assertThat(found("text", "en")).as("a stop word").isEmpty();
    }

    @Test
    @Order(5)
    void findsSynonyms() throws Exception {
        assertThat(found("text", "ansökan")).containsExactly("2");
        assertThat(found("text", "ansökningar")).containsExactly("2");
        assertThat(found("text", "SIP")).containsExactly("1");
    }

    @Test
    @Order(6)
    void findsNamesByTheirFirstLettersWithAndWithoutRings() throws Exception {
        assertThat(found("name", "ås")).containsExactly("1");
        assertThat(found("name", "ober")).containsExactly("1");
        assertThat(found("name", "ki")).containsExactly("2");
    }

    @Test
    @Order(7)
    void comparesKeywordsThroughTheirNormalizer() throws Exception {
        assertThat(search("{\"query\": {\"term\": {\"unit\": \"bjorkskolan\"}}}"))
                .containsExactly("2");
    }

    @Test
    @Order(8)
    void comesBackUnderTheSameAddressWithItsDataWhenKilled() throws Exception {
        long killed = node.process().pid().orElseThrow();

        ProcessHandle.of(killed).orElseThrow().destroyForcibly();
        awaitAnotherThan(killed);

        assertThat(found("text", "familjebehandlare")).containsExactly("1");
        assertThat(client.get("/plans/_doc/2").body()).contains("\"_version\":8");
        assertThat(node.process().restarts()).isEqualTo(1);
    }

    @Test
    @Order(9)
    void refusesASecondNodeOnTheSameData() throws Exception {
        var second = secondNode();

        assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(second.exitValue()).isEqualTo(3);
        assertThat(new String(second.getErrorStream().readAllBytes(), UTF_8)).contains("Another search node");
        assertThat(node.process().state()).isEqualTo(ProcessState.READY);
    }

    @Test
    @Order(10)
    void endsWhenItsStandardInputEnds() throws Exception {
        var handle = ProcessHandle.of(node.process().pid().orElseThrow()).orElseThrow();

        node.close();

        assertThat(handle.isAlive()).isFalse();
        assertThat(node.process().lastExitStatus()).hasValue(0);
        assertThat(node.process().state()).isEqualTo(ProcessState.STOPPED);
        assertThat(HOME).isDirectoryContaining("glob:**/classes-*.jsa");
    }

    @Test
    @Order(11)
    void hasItsDataAfterAGoodEndToo() throws Exception {
        node = SearchNode.start(HOME, data);
        awaitReady();
        client = Elasticsearch.at(node.uri());

        assertThat(found("text", "ansökan")).containsExactly("2");
    }

    private static void index(long id, long version, String text, String name, String unit) throws Exception {
        var answer = client.put(
                "/plans/_doc/%d?version=%d&version_type=external&refresh=true".formatted(id, version),
                "{\"text\": \"%s\", \"name\": \"%s\", \"unit\": \"%s\"}".formatted(text, name, unit));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static List<String> found(String field, String words) throws Exception {
        return search("{\"query\": {\"match\": {\"%s\": \"%s\"}}}".formatted(field, words));
    }

    /** The ids of the documents found. */
    private static List<String> search(String query) throws Exception {
        var answer = client.post("/plans/_search?filter_path=hits.hits._id", query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ID.matcher(answer.body()).results().map(match -> match.group(1)).toList();
    }

    private static void awaitAnotherThan(long killed) throws InterruptedException {
        long begin = System.nanoTime();
        while (node.process().pid().orElse(killed) == killed) {
            assertThat(System.nanoTime() - begin)
                    .as("waits for another process")
                    .isLessThan(A_WHILE.toNanos());
            Thread.sleep(50);
        }
        awaitReady();
    }

    /** At most a minute and a half, and not in silence. */
    private static void awaitReady() {
        for (int waited = 1; waited < 3; waited++) {
            try {
                node.awaitReady(A_WHILE);
                return;
            } catch (ChildFailed notYet) {
                System.out.println("waits since " + A_WHILE.multipliedBy(waited) + ": " + notYet.getMessage());
            }
        }
        node.awaitReady(A_WHILE);
    }

    private static Process secondNode() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        HOME.resolve("search-node.jar").toString(),
                        "--data",
                        data.toString(),
                        "--port",
                        Integer.toString(LoopbackPort.pick()))
                .start();
    }

    @Test
    @Order(100)
    void withAKeyItAnswersThoseWhoBringItAlone(@TempDir Path other) throws Exception {
        String key = SearchNode.newKey();
        try (SearchNode guarded = SearchNode.guarded(HOME, other, key)) {
            guarded.awaitReady(Duration.ofSeconds(90));
            Elasticsearch stranger = Elasticsearch.at(guarded.uri());
            assertThat(stranger.get("/_cat/indices").statusCode()).isEqualTo(401);
            assertThat(stranger.put("/plans", INDEX).statusCode()).isEqualTo(401);
            assertThat(stranger.withKey(key.substring(1)).get("/_cat/indices").statusCode())
                    .isEqualTo(401);
            assertThat(stranger.withKey(key).put("/plans", INDEX).statusCode()).isEqualTo(200);
            assertThat(stranger.withKey(key).get("/_cat/indices").body()).contains("plans");
            assertThat(saysNothing(transportOf(stranger.withKey(key)))).isTrue();
        }
    }

    private static final Pattern TRANSPORT = Pattern.compile("\"transport_address\":\"127\\.0\\.0\\.1:(\\d+)\"");

    private static int transportOf(Elasticsearch client) throws Exception {
        Matcher found = TRANSPORT.matcher(client.get("/_nodes").body());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    /** A node that listens to others would wait for more. */
    private static boolean saysNothing(int port) throws Exception {
        try (var socket = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(3_000);
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketException hungUp) {
            return true;
        }
    }
}
