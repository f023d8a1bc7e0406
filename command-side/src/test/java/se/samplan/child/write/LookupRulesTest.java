package se.samplan.child.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.OMAR;
import static se.samplan.cases.Cases.SCHOOL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samplan.cases.ReadableVault;
import se.samplan.cases.RegistersInMemory;
import se.samplan.child.ChildId;
import se.samplan.ops.databases.TestDatabase;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.message.Ids;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.refusal.TooMany;

@DisplayName("A child is looked for by those who may, for a reason, a few times an hour, in sight of those who check")
class LookupRulesTest {
    private static final String NUMBER = "201301052385";
    private static final String WHY = "Borta i tre veckor.";
    private final RegistersInMemory registers = new RegistersInMemory();
    private final ChildId child = new ChildId(Ids.next());
    private JdbcClient owner;
    private TransactionTemplate transaction;
    private LookupRules rules;

    TestDatabase engine() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void anEmptyBook() {
        TestDatabase database = engine().withTables();
        owner = JdbcClient.create(database.owner());
        var transactions = new DataSourceTransactionManager(database.application());
        transaction = new TransactionTemplate(transactions);
        registers.addParty(SCHOOL, PartyKind.SCHOOL, "91234567");
        registers.addChild(new ReadableVault().blind(NUMBER), child);
        rules = new LookupRules(
                new JdbcChildLookups(JdbcClient.create(database.application()), transactions),
                registers,
                new ReadableVault(),
                Clock.systemUTC(),
                2,
                3);
    }

    @Test
    void aFoundChildShowsNoMoreThanThatItIsTheOne() {
        assertThat(find(EVA, "20130105-2385", WHY)).contains(child);
        assertThat(find(EVA, "201406302396", WHY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PartyKind.class,
            names = {"PROVIDER", "ASSOCIATION", "FAMILY"})
    void otherKindsOfUnitsMayNot(PartyKind kind) {
        Actor coach = staffOf(kind);
        assertThatThrownBy(() -> find(coach, NUMBER, WHY)).isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> rules.registering(coach, NUMBER)).isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> find(INES, NUMBER, WHY)).isInstanceOf(NotEntitled.class);
        assertThat(book()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PartyKind.class,
            names = {"SOCIAL_SERVICES", "BUP", "HABILITATION", "PRIMARY_CARE"})
    void thoseWhoMeetChildrenByDutyMay(PartyKind kind) {
        assertThat(find(staffOf(kind), NUMBER, WHY)).contains(child);
    }

    @Test
    void withoutAReasonNothingIsSaid() {
        assertThatThrownBy(() -> find(EVA, NUMBER, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> find(EVA, NUMBER, "  ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> find(EVA, "201301052386", WHY)).isInstanceOf(BadIdentityNumber.class);
        assertThat(book()).isEmpty();
    }

    @Test
    void aPersonHasSoManyInAnHourWhetherFindingOrRegistering() {
        find(EVA, NUMBER, WHY);
        rules.registering(EVA, NUMBER);
        assertThatThrownBy(() -> find(EVA, NUMBER, WHY))
                .isInstanceOfSatisfying(
                        TooMany.class,
                        refused -> assertThat(Integer.parseInt(TooMany.retryAfter(refused.detail())))
                                .isBetween(3_500, 3_600));
        assertThatThrownBy(() -> rules.registering(EVA, NUMBER)).isInstanceOf(TooMany.class);
        owner.sql("update child_lookup set looked_at = ?")
                .param(Instant.now().minus(Duration.ofMinutes(61)).atOffset(ZoneOffset.UTC))
                .update();
        assertThat(find(EVA, NUMBER, WHY)).contains(child);
    }

    @Test
    void aUnitHasSoManyInAnHour() {
        find(EVA, NUMBER, WHY);
        find(EVA, NUMBER, WHY);
        find(OMAR, NUMBER, WHY);
        assertThatThrownBy(() -> find(OMAR, NUMBER, WHY)).isInstanceOf(TooMany.class);
        assertThat(find(staffOf(PartyKind.BUP), NUMBER, WHY)).contains(child);
    }

    @Test
    void eachIsWrittenDownWithoutTheNumberAlsoWhenItIsTakenBack() {
        transaction.executeWithoutResult(status -> {
            find(EVA, NUMBER, WHY);
            rules.registering(OMAR, NUMBER);
            status.setRollbackOnly();
        });
        assertThat(book())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get("party_id")).isEqualTo(SCHOOL.value()));
        assertThat(book().getFirst())
                .containsEntry("person_id", EVA.person().value())
                .containsEntry("number", new ReadableVault().blind(NUMBER))
                .containsEntry("found", true);
        assertThat(book().getLast()).containsEntry("purpose", "register").containsEntry("found", null);
    }

    private Optional<ChildId> find(Actor by, String identity, @Nullable String reason) {
        return rules.find(by.person(), by.party(), identity, reason);
    }

    private List<Map<String, Object>> book() {
        return owner.sql("select person_id, party_id, number, purpose, found from child_lookup order by looked_at")
                .query()
                .listOfRows();
    }

    private Actor staffOf(PartyKind kind) {
        PartyId party = new PartyId(Ids.next());
        registers.addParty(party, kind, party.value());
        return new Actor(new PersonId(Ids.next()), party, Role.STAFF, Set.of());
    }
}
