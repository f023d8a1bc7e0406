package se.samplan.ops.problems;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.HandlerMapping;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.message.Ids;
import se.samplan.platform.refusal.Refusals;

@DisplayName("Who was refused for who they are stands in the log, and nothing that somebody typed")
class RefusalLogTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);
    private static final PartyId SCHOOL = new PartyId(Ids.next());
    private static final Actor TEACHER = new Actor(new PersonId("teacher"), SCHOOL, Role.STAFF, Set.of());
    private static final Actor MOTHER = new Actor(new PersonId("p-mother"), null, Role.PRIVATE, Set.of());

    private final Logger logger = (Logger) LoggerFactory.getLogger(RefusalLog.class);
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private RefusalLog log = log("a secret of this very installation");

    @BeforeEach
    void listen() {
        written.start();
        logger.setAdditive(false);
        logger.addAppender(written);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(written);
        logger.setAdditive(true);
    }

    @Test
    void aRefusalIsALineWithDoorCodeAndKind() {
        answered("/api/plans/0198?text=Snövit", "/api/plans/{plan}", HttpStatus.NOT_FOUND, "no-access", TEACHER);
        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith("refused GET /api/plans/{plan}: 404 no-access, staff ")
                .endsWith(" of " + SCHOOL.value())
                .doesNotContain("0198?", "Snövit", "teacher");
    }

    @Test
    void linesOfTheSamePersonCanBeTold() {
        answered("/x", "/x", HttpStatus.FORBIDDEN, "not-entitled", MOTHER);
        answered("/y", "/y", HttpStatus.FORBIDDEN, "not-lead", MOTHER);
        answered("/y", "/y", HttpStatus.FORBIDDEN, "not-lead", TEACHER);
        log = log("a secret of another installation..");
        answered("/y", "/y", HttpStatus.FORBIDDEN, "not-lead", MOTHER);
        List<String> marks = lines().stream()
                .map(line -> line.replaceFirst(".*, \\w+ (\\S+).*", "$1"))
                .toList();
        assertThat(marks.get(0)).hasSize(12).isEqualTo(marks.get(1)).isNotIn(marks.get(2), marks.get(3));
    }

    @Test
    void whatNobodyKnowsTheDoorOfIsNotRepeated() {
        answered("/api/Kalle%20Svensson", null, HttpStatus.UNAUTHORIZED, "not-signed-in", null);
        assertThat(lines()).containsExactly("refused GET the API: 401 not-signed-in, nobody known");
    }

    @Test
    void whatIsNoRefusalOfSomebodyIsNoLine() {
        answered("/x", "/x", HttpStatus.OK, null, TEACHER);
        answered("/x", "/x", HttpStatus.NOT_FOUND, null, TEACHER);
        answered("/x", "/x", HttpStatus.CONFLICT, "already-decided", TEACHER);
        answered("/x", "/x", HttpStatus.UNPROCESSABLE_CONTENT, "invalid", TEACHER);
        answered("/x", "/x", HttpStatus.FOUND, null, null);
        answered("/x", "/x", HttpStatus.TOO_MANY_REQUESTS, "too-many", TEACHER);
        assertThat(lines()).isEmpty();
    }

    @Test
    void aFloodIsCountedAndNotWritten() {
        for (int i = 0; i < RefusalLog.MOST_A_SECOND + 7; i++) {
            answered("/x", "/x", HttpStatus.FORBIDDEN, "not-entitled", TEACHER);
        }
        assertThat(lines()).hasSize(RefusalLog.MOST_A_SECOND);
    }

    private static RefusalLog log(String secret) {
        return new RefusalLog(secret.getBytes(StandardCharsets.US_ASCII), NOON);
    }

    private List<String> lines() {
        return written.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private void answered(
            String path, @Nullable String pattern, HttpStatus status, @Nullable String code, @Nullable Actor by) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get(path));
        log.filter(exchange, passed -> {
                    if (pattern != null) {
                        passed.getAttributes().put(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
                    }
                    if (code != null) {
                        passed.getAttributes().put(Refusals.CODE, code);
                    }
                    if (by != null) {
                        RefusalLog.asks(passed, by);
                    }
                    passed.getResponse().setStatusCode(status);
                    return passed.getResponse().setComplete();
                })
                .block();
    }
}
