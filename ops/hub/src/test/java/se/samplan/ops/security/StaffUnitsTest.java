package se.samplan.ops.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samplan.ops.databases.TestDatabase;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.message.Ids;

@DisplayName("Who has moved to another unit is not let in for the old one, however the old sign-in came about")
class StaffUnitsTest {
    private static final PersonId EVA = new PersonId("eva");
    private static final PartyId OLD = new PartyId(Ids.next());
    private static final PartyId NEW = new PartyId(Ids.next());
    private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);

    private JdbcClient sql;
    private StaffUnits units;

    @BeforeEach
    void emptyTables() {
        DataSource database = TestDatabase.h2().withTables().application();
        sql = JdbcClient.create(database);
        units = new StaffUnits(sql);
    }

    @Test
    void theFirstSignInSaysWhereSomebodyWorks() {
        assertThat(units.isCurrent(EVA, OLD, MONDAY)).isTrue();
        assertThat(units.isCurrent(EVA, OLD, MONDAY)).isTrue();
    }

    @Test
    void anOlderSignInOfTheOldUnitIsRefusedByEveryProcess() {
        StaffUnits another = new StaffUnits(sql);
        assertThat(units.isCurrent(EVA, OLD, MONDAY)).isTrue();
        assertThat(units.isCurrent(EVA, NEW, TUESDAY)).isTrue();
        assertThat(units.isCurrent(EVA, OLD, MONDAY)).isFalse();
        assertThat(another.isCurrent(EVA, OLD, MONDAY)).isFalse();
        assertThat(another.isCurrent(EVA, NEW, TUESDAY)).isTrue();
    }

    @Test
    void anOlderSignInOfTheSameUnitIsGood() {
        assertThat(units.isCurrent(EVA, OLD, TUESDAY)).isTrue();
        assertThat(units.isCurrent(EVA, OLD, MONDAY)).isTrue();
    }

    @Test
    void anOldSignInThatWasNeverUsedDoesNotMoveAnyoneBack() {
        assertThat(units.isCurrent(EVA, NEW, TUESDAY)).isTrue();
        assertThat(units.isCurrent(EVA, OLD, MONDAY)).isFalse();
        assertThat(units.isCurrent(EVA, NEW, TUESDAY)).isTrue();
    }

    @Test
    void whoComesBackIsLetInAgain() {
        assertThat(units.isCurrent(EVA, OLD, MONDAY)).isTrue();
        assertThat(units.isCurrent(EVA, NEW, TUESDAY)).isTrue();
        assertThat(units.isCurrent(EVA, OLD, TUESDAY.plusSeconds(60))).isTrue();
        assertThat(units.isCurrent(EVA, NEW, TUESDAY)).isFalse();
    }

    @Test
    void withoutTheRegisterWhatIsKnownGoesAndNobodyElseIsLetIn() {
        assertThat(units.isCurrent(EVA, OLD, MONDAY)).isTrue();
        sql.sql("drop table staff_unit").update();
        assertThat(units.isCurrent(EVA, OLD, TUESDAY)).isTrue();
        assertThat(units.isCurrent(EVA, NEW, TUESDAY)).isFalse();
        assertThatThrownBy(() -> units.isCurrent(new PersonId("omar"), OLD, TUESDAY))
                .isInstanceOf(DataAccessException.class);
    }
}
