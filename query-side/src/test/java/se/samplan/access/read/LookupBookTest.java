package se.samplan.access.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samplan.child.ChildId;
import se.samplan.ops.databases.TestDatabase;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.read.KeysInMemory;
import se.samplan.plan.read.ShownText;
import se.samplan.platform.message.Ids;
import se.samplan.platform.vault.Vault;

@DisplayName("The book of look-ups tells who looked a child up, the latest first")
class LookupBookTest {
    private static final Instant MORNING = Instant.parse("2026-02-02T08:00:00Z");

    private final ChildId liv = new ChildId(Ids.next());
    private final PartyId school = new PartyId(Ids.next());
    private final PartyId bup = new PartyId(Ids.next());
    private final Vault vault = KeysInMemory.vault();
    private JdbcClient sql;
    private LookupBook book;

    TestDatabase engine() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void someHaveLooked() {
        TestDatabase database = engine().withTables();
        sql = JdbcClient.create(database.owner());
        book = new LookupBook(JdbcClient.create(database.application()), vault);
        sql.sql("insert into child_registry (blind_index, child_id) values ('of-liv', ?)")
                .param(liv.value())
                .update();
        look(1, "olle", school, "of-liv", "find", "Borta i tre veckor.", false);
        look(2, "olle", school, "of-liv", "register", "register-child", null);
        look(3, "bea", bup, "of-liv", "find", "Remiss.", true);
        look(4, "bea", bup, "of-another", "find", "Nyfiken.", false);
    }

    @Test
    void ofAChildEveryLookUpAlsoFromBeforeItWasRegistered() {
        assertThat(book.of(liv, 0, 10))
                .extracting(SeenLookup::person)
                .containsExactly(new PersonId("bea"), new PersonId("olle"), new PersonId("olle"));
        assertThat(book.of(liv, 0, 10).getFirst())
                .isEqualTo(new SeenLookup(
                        MORNING.plusSeconds(3), new PersonId("bea"), bup, "find", ShownText.of("Remiss."), true));
        assertThat(book.of(liv, 0, 10).get(1))
                .isEqualTo(
                        new SeenLookup(MORNING.plusSeconds(2), new PersonId("olle"), school, "register", null, null));
        assertThat(book.of(new ChildId(Ids.next()), 0, 10)).isEmpty();
    }

    @Test
    void ofSomeUnitsAlone() {
        assertThat(book.of(liv, Set.of(school), 0, 10))
                .extracting(SeenLookup::party)
                .containsExactly(school, school);
        assertThat(book.of(liv, Set.of(), 0, 10)).isEmpty();
        assertThat(book.by(Set.of(bup), 0, 10))
                .extracting(SeenLookup::reason)
                .containsExactly(ShownText.of("Nyfiken."), ShownText.of("Remiss."));
        assertThat(book.by(Set.of(), 0, 10)).isEmpty();
    }

    @Test
    void pageByPage() {
        assertThat(book.by(Set.of(bup, school), 1, 2))
                .extracting(SeenLookup::at)
                .containsExactly(MORNING.plusSeconds(3), MORNING.plusSeconds(2));
    }

    @Test
    void aReasonWhoseKeyIsDestroyedIsGone() {
        vault.destroy(bup.value(), bup.value());
        assertThat(book.by(Set.of(bup), 0, 1).getFirst().reason()).isEqualTo(ShownText.gone());
    }

    @Test
    void toAReaderWhoMustNotKnowWhereTheChildIsOnlyThatSomebodyLooked() {
        assertThat(book.of(liv, 0, 1).getFirst().masked())
                .isEqualTo(new SeenLookup(MORNING.plusSeconds(3), null, null, "find", ShownText.veiled(), true));
    }

    private void look(
            int second,
            String who,
            PartyId unit,
            String number,
            String purpose,
            String reason,
            @Nullable Boolean found) {
        sql.sql("insert into child_lookup (lookup_id, person_id, party_id, looked_at, number, purpose, reason, found)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        who,
                        unit.value(),
                        OffsetDateTime.ofInstant(MORNING.plusSeconds(second), ZoneOffset.UTC),
                        number,
                        purpose,
                        vault.seal(unit.value(), unit.value(), reason).cipher(),
                        found)
                .update();
    }
}
