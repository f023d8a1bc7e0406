package se.samplan.ops.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.test.StepVerifier;
import se.samplan.ops.databases.TestDatabase;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.message.Ids;

@DisplayName("Whoever keeps a stream open and has moved is told in every process, within a second or so")
class MovedStaffTest {
    private static final PersonId EVA = new PersonId("eva");
    private static final PersonId TOM = new PersonId("tom");
    private static final PartyId OLD = new PartyId(Ids.next());
    private static final PartyId NEW = new PartyId(Ids.next());
    private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");

    private JdbcClient sql;
    private StaffUnits here;
    private MovedStaff there;

    @BeforeEach
    void twoProcesses() {
        DataSource database = TestDatabase.h2().withTables().application();
        sql = JdbcClient.create(database);
        here = new StaffUnits(sql);
        there = new MovedStaff(new StaffUnits(sql));
        there.afterSingletonsInstantiated();
        assertThat(here.isCurrent(EVA, OLD, MONDAY)).isTrue();
        assertThat(here.isCurrent(TOM, OLD, MONDAY)).isTrue();
    }

    @AfterEach
    void end() {
        there.close();
    }

    @Test
    void isToldSoonAndNobodyElseIs() {
        var colleague = there.whenMoved(TOM, OLD).subscribe();
        Duration took = StepVerifier.create(there.whenMoved(EVA, OLD))
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(200))
                .then(() -> here.isCurrent(EVA, NEW, MONDAY.plusSeconds(60)))
                .expectComplete()
                .verify(Duration.ofSeconds(20));

        assertThat(took).isLessThan(MovedStaff.PACE.plusSeconds(4));
        assertThat(colleague.isDisposed()).isFalse();
        assertThat(there.watched()).isEqualTo(1);
        colleague.dispose();
        assertThat(there.watched()).as("nothing is kept of closed streams").isZero();
    }

    @Test
    void aRegisterThatIsAwayChangesNothing() {
        sql.sql("alter table staff_unit rename to away").update();
        var stream = there.whenMoved(EVA, OLD).subscribe();
        there.look();
        assertThat(stream.isDisposed()).isFalse();
        sql.sql("alter table away rename to staff_unit").update();
        here.isCurrent(EVA, NEW, MONDAY.plusSeconds(60));
        there.look();
        assertThat(stream.isDisposed()).isTrue();
    }
}
