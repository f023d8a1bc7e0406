package se.samplan.ops.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.test.StepVerifier;
import se.samplan.ops.databases.TestDatabase;
import se.samplan.ops.waiting.Await;

@DisplayName("What has ended in one process has ended in all")
class EndedSessionsTest {
    private JdbcClient owner;
    private SessionRegister register;
    private EndedSessions here;
    private EndedSessions there;

    TestDatabase engine() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void twoProcesses() {
        TestDatabase database = engine().withTables();
        owner = JdbcClient.create(database.owner());
        register = new SessionRegister(JdbcClient.create(database.application()));
        here = new EndedSessions(register, Clock.systemUTC());
        there = new EndedSessions(register, Clock.systemUTC());
    }

    @AfterEach
    void end() {
        here.close();
        there.close();
    }

    @Test
    void isKnownHereAtOnceAndThereAtTheNextLook() {
        begun("one", "eva");
        begun("two", "eva");
        here.end("one");
        assertThat(here.isEnded("one")).isTrue();
        Await.until("the other process to know", Await.A_MINUTE, () -> {
            there.look();
            return there.isEnded("one");
        });
        assertThat(there.isEnded("two")).isFalse();
    }

    @Test
    void tokensOfBeforeAreOverAndThoseOfAfterAreGood() {
        Instant before = Instant.now().minusSeconds(1);
        register.endTokens("mark");
        register.endTokens("mark");
        there.look();
        assertThat(there.areEnded(List.of("other", "mark"), before)).isTrue();
        assertThat(there.areEnded(List.of("mark"), null)).isTrue();
        assertThat(there.areEnded(List.of("mark"), Instant.now().plusSeconds(2)))
                .isFalse();
        assertThat(there.areEnded(List.of("other"), before)).isFalse();
    }

    @Test
    void aDatabaseThatIsAwayChangesNothingAndIsToldLater() {
        begun("one", "eva");
        owner.sql("alter table sign_in_session rename to away").update();
        here.end("one");
        here.look();
        assertThat(here.isEnded("one")).isTrue();
        owner.sql("alter table away rename to sign_in_session").update();
        here.look();
        there.look();
        assertThat(there.isEnded("one")).isTrue();
    }

    @Test
    void whoListensHearsItOnce() {
        begun("one", "eva");
        StepVerifier.create(there.when("one"))
                .then(() -> register.end("one"))
                .then(there::look)
                .expectNext("one")
                .expectComplete()
                .verify(Duration.ofSeconds(10));
        StepVerifier.create(there.when("one")).expectNext("one").verifyComplete();
    }

    @Test
    void anotherProcessTellsWhoListensWithinASecondOrSo() {
        there.afterSingletonsInstantiated();
        begun("one", "eva");
        Duration took = StepVerifier.create(there.when("one"))
                .then(() -> here.end("one"))
                .expectNext("one")
                .expectComplete()
                .verify(Duration.ofSeconds(20));
        assertThat(took).isLessThan(EndedSessions.PACE.plusSeconds(4));
    }

    @Test
    void whoListensWithATokenHearsWhenItHasEnded() {
        Instant before = Instant.now().minusSeconds(1);
        StepVerifier.create(there.when(List.of("mark"), before))
                .expectSubscription()
                .then(there::look)
                .then(() -> register.endTokens("another"))
                .then(there::look)
                .expectNoEvent(Duration.ofMillis(100))
                .then(() -> register.endTokens("mark"))
                .then(there::look)
                .expectNextCount(1)
                .expectComplete()
                .verify(Duration.ofSeconds(10));
        StepVerifier.create(there.when(List.of("mark"), Instant.now().plusSeconds(60)))
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(100))
                .thenCancel()
                .verify();
    }

    @Test
    void onlyTheOwnersAreListedAndEnded() {
        begun("one", "eva");
        begun("two", "eva");
        begun("three", "tom");
        assertThat(register.end("tom", "one")).isZero();
        assertThat(register.endOthers("eva", "two")).isEqualTo(1);
        Instant longAgo = Instant.now().minus(Duration.ofHours(1));
        assertThat(register.of("eva", longAgo, Instant.now()))
                .singleElement()
                .satisfies(left -> assertThat(left.id()).isEqualTo("two"));
        assertThat(register.of("tom", longAgo, Instant.now())).hasSize(1);
    }

    @Test
    void whatIsLongOverIsForgotten() {
        begun("one", "eva");
        register.endTokens("mark");
        register.forget(Instant.now().plus(Duration.ofDays(1)));
        assertThat(register.ended(Instant.EPOCH)).isEmpty();
        assertThat(register.endedTokens(Instant.EPOCH)).isEmpty();
    }

    private void begun(String id, String person) {
        long now = Instant.now().getEpochSecond();
        var session = new SignedIn(id, person, "Eva", null, null, null, List.of(), "forms", now, now);
        register.add(
                session, "subject of " + person, null, "Firefox", Instant.now().plus(Sessions.LONGEST));
    }
}
