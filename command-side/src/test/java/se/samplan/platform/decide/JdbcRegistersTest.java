package se.samplan.platform.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samplan.child.ChildId;
import se.samplan.ops.databases.TestDatabase;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Ids;
import se.samplan.platform.refusal.AlreadyRegistered;

@DisplayName("The registers keep rules that span streams, also when two come at once")
class JdbcRegistersTest {
    private final PartyId school = new PartyId(Ids.next());
    private final ChildId child = new ChildId(Ids.next());
    private final PlanId plan = new PlanId(Ids.next());
    private TransactionTemplate transaction;
    private Registers registers;
    private JdbcClient sql;

    TestDatabase engine() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void emptyTables() {
        DataSource database = engine().withTables().application();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        sql = JdbcClient.create(database);
        registers = new JdbcRegisters(sql);
    }

    @Test
    void aCodeBelongsToOneParty() {
        registers.addParty(school, PartyKind.SCHOOL, "91234567");
        assertThat(registers.kindOf(school)).contains(PartyKind.SCHOOL);
        assertThat(registers.kindOf(new PartyId(Ids.next()))).isEmpty();
        assertThatThrownBy(() -> registers.addParty(new PartyId(Ids.next()), PartyKind.SCHOOL, "91234567"))
                .isInstanceOf(AlreadyRegistered.class);
    }

    @Test
    void someoneMayWorkForSeveralParties() {
        PersonId eva = new PersonId("eva");
        registers.addStaff(school, eva);
        registers.addStaff(school, eva);
        registers.addStaff(new PartyId(Ids.next()), eva);
        assertThat(registers.isStaff(school, eva)).isTrue();
        assertThat(registers.isStaff(school, new PersonId("omar"))).isFalse();
    }

    @Test
    void someoneWhoHasGoneOnToAnotherUnitIsStaffThereAlone() {
        PersonId eva = new PersonId("eva");
        PartyId next = new PartyId(Ids.next());
        registers.addStaff(school, eva);
        registers.addStaff(next, eva);
        assertThat(registers.unitOf(eva)).isEmpty();
        sql.sql("insert into staff_unit (person_id, party_id, since) values ('eva', ?, current_timestamp)")
                .param(next.value())
                .update();
        assertThat(registers.unitOf(eva)).contains(next);
        assertThat(registers.isStaff(next, eva)).isTrue();
        assertThat(registers.isStaff(school, eva)).isFalse();
    }

    @Test
    void aChildIsRegisteredOnceAndFoundAgain() {
        registers.addChild("fingerprint", child);
        assertThat(registers.childOf("fingerprint")).contains(child);
        assertThat(registers.childOf("another")).isEmpty();
        assertThatThrownBy(() -> registers.addChild("fingerprint", new ChildId(Ids.next())))
                .isInstanceOf(AlreadyRegistered.class);
    }

    @Test
    void aChildHasOneRunningPlanUntilItEnds() {
        registers.beginPlan(child, plan);
        assertThat(registers.runningPlanOf(child)).contains(plan);
        assertThatThrownBy(() -> registers.beginPlan(child, new PlanId(Ids.next())))
                .isInstanceOf(AlreadyRegistered.class);
        registers.endPlan(plan);
        assertThat(registers.runningPlanOf(child)).isEmpty();
        assertThatCode(() -> registers.beginPlan(child, new PlanId(Ids.next()))).doesNotThrowAnyException();
    }

    @Test
    void proposalsOfSeveralUnitsStandBesideEachOther() {
        PartyId school = new PartyId(Ids.next());
        PartyId bup = new PartyId(Ids.next());
        PlanId other = new PlanId(Ids.next());
        registers.addProposal(child, school, plan);
        registers.addProposal(child, bup, other);
        assertThat(registers.proposalsOf(child)).containsExactlyInAnyOrder(plan, other);
        assertThat(registers.runningPlanOf(child)).isEmpty();
        assertThatThrownBy(() -> registers.addProposal(child, school, new PlanId(Ids.next())))
                .isInstanceOf(AlreadyRegistered.class);
        registers.endProposal(plan);
        assertThat(registers.proposalsOf(child)).containsExactly(other);
        assertThatCode(() -> registers.addProposal(child, school, new PlanId(Ids.next())))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsRolledBackIsNotRegistered() {
        transaction.executeWithoutResult(status -> {
            registers.addChild("fingerprint", child);
            status.setRollbackOnly();
        });
        assertThat(registers.childOf("fingerprint")).isEmpty();
    }

    /** Both have written before either has committed: the second waits for the first, and is then refused. */
    @RepeatedTest(5)
    void ofTwoWhoRegisterTheSameChildAtOnceExactlyOneDoes() throws Exception {
        int people = 2;
        CyclicBarrier start = new CyclicBarrier(people);
        Callable<Boolean> register = () -> {
            ChildId own = new ChildId(Ids.next());
            start.await(1, TimeUnit.MINUTES);
            try {
                transaction.executeWithoutResult(status -> {
                    registers.addChild("fingerprint", own);
                    LockSupport.parkNanos(20_000_000);
                });
                return true;
            } catch (AlreadyRegistered second) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(people)) {
            List<Boolean> registered = threads.invokeAll(List.of(register, register)).stream()
                    .map(JdbcRegistersTest::result)
                    .toList();
            assertThat(registered).containsExactlyInAnyOrder(true, false);
        }
        assertThat(registers.childOf("fingerprint")).isPresent();
    }

    private static boolean result(Future<Boolean> future) {
        try {
            return future.get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
