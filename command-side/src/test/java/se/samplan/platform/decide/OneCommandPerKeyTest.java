package se.samplan.platform.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.TOM;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samplan.ops.databases.TestDatabase;
import se.samplan.plan.PlanId;
import se.samplan.plan.commands.SetFollowUp;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Ids;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.vault.KeyedMark;

@DisplayName("A key belongs to one command of one person")
class OneCommandPerKeyTest {
    private final PlanId plan = new PlanId(Ids.next());
    private final Command monday = new SetFollowUp(plan, LocalDate.of(2026, 11, 30));
    private final Command tuesday = new SetFollowUp(plan, LocalDate.of(2026, 12, 1));
    private JdbcUsedKeys keys;
    private OneCommandPerKey rule;

    TestDatabase engine() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void emptyTables() {
        keys = new JdbcUsedKeys(JdbcClient.create(engine().withTables().application()), Clock.systemUTC());
        rule = new OneCommandPerKey(keys, new KeyedMark(new byte[32], "a test"));
    }

    @Test
    void theSameAgainIsLetThrough() throws Exception {
        assertThat(send(EVA, monday, "key")).isEqualTo("taken");
        assertThat(send(EVA, monday, "key")).isEqualTo("taken");
    }

    @Test
    void anotherBodyIsRefused() throws Exception {
        send(EVA, monday, "key");
        assertThatThrownBy(() -> send(EVA, tuesday, "key")).isInstanceOf(KeyReused.class);
        assertThat(send(EVA, tuesday, "another key")).isEqualTo("taken");
    }

    @Test
    void anotherPersonIsToldNothing() throws Exception {
        send(EVA, monday, "key");
        assertThatThrownBy(() -> send(TOM, monday, "key")).isInstanceOf(NoAccess.class);
        assertThatThrownBy(() -> send(TOM, tuesday, "key")).isInstanceOf(NoAccess.class);
    }

    @Test
    void inAnotherStreamAKeyIsAnother() throws Exception {
        send(EVA, monday, "key");
        assertThat(send(TOM, new SetFollowUp(new PlanId(Ids.next()), LocalDate.of(2026, 11, 30)), "key"))
                .isEqualTo("taken");
    }

    @Test
    void theHubsOwnMaySayAnotherDay() throws Exception {
        send(Actor.HUB, monday, "key");
        assertThat(send(Actor.HUB, tuesday, "key")).isEqualTo("taken");
    }

    @Test
    void aKeyIsForgottenAfterSomeDays() throws Exception {
        send(EVA, monday, "key");
        keys.forgetBefore(Instant.now().minusSeconds(60));
        assertThatThrownBy(() -> send(EVA, tuesday, "key")).isInstanceOf(KeyReused.class);
        keys.forgetBefore(Instant.now().plusSeconds(60));
        assertThat(send(EVA, tuesday, "key")).isEqualTo("taken");
    }

    private Object send(Actor actor, Command command, String key) throws Exception {
        CommandMessage<?> message =
                new GenericCommandMessage<>(command).withMetaData(new Envelope(actor, key, null).toMetaData());
        return rule.handle(new DefaultUnitOfWork<>(message), () -> "taken");
    }
}
