package se.samplan.platform.alias;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.message.Ids;

@DisplayName("Who must not know who somebody is gets an alias")
class AliasesTest {
    private final Aliases aliases = new Aliases(new byte[32]);
    private final ChildId alva = new ChildId(Ids.next());
    private final ChildId tim = new ChildId(Ids.next());
    private final PartyId school = new PartyId(Ids.next());
    private final Actor mother = new Actor(new PersonId("p-mother"), null, Role.PRIVATE, Set.of());
    private final Actor father = new Actor(new PersonId("p-father"), null, Role.PRIVATE, Set.of());

    @Test
    void theSameEachTime() {
        assertThat(aliases.of(school, mother, alva)).isEqualTo(new Aliases(new byte[32]).of(school, mother, alva));
    }

    @Test
    void anotherForEachReaderAndChild() {
        assertThat(Set.of(
                        aliases.of(school, mother, alva),
                        aliases.of(school, mother, tim),
                        aliases.of(school, father, alva),
                        school))
                .hasSize(4);
    }

    @Test
    void thatIsReadBackFromThatReaderAboutThatChildAlone() {
        PartyId alias = aliases.of(school, mother, alva);
        assertThat(aliases.open(alias, mother, alva)).contains(school);
        assertThat(aliases.open(alias, mother, tim)).isEmpty();
        assertThat(aliases.open(alias, father, alva)).isEmpty();
        assertThat(aliases.open(school, mother, alva)).isEmpty();
    }

    @Test
    void whichIsOneForAllStaffOfAUnit() {
        PartyId bup = new PartyId(Ids.next());
        Actor karin = new Actor(new PersonId("karin"), bup, Role.STAFF, Set.of());
        Actor tor = new Actor(new PersonId("tor"), bup, Role.STAFF, Set.of());
        assertThat(aliases.of(school, karin, alva)).isEqualTo(aliases.of(school, tor, alva));
    }

    @Test
    void ofAUnitIsNotReadAsOneOfAPerson() {
        PersonId teacher = new PersonId(school.value());
        assertThat(aliases.of(teacher, mother, alva).value())
                .isNotEqualTo(aliases.of(school, mother, alva).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0198a000-0000-7000-8000-000000000001",
                "0198A000-0000-7000-8000-000000000001",
                "p-2jmj7l5rSw0yVb_vlWAYkK_YBwk3F1mXv1zPz2v1aBc",
                "eva",
                "åsa|öberg",
                "a-subject-of-the-longest-kind-that-there-is-which-a-provider-might-well-make-up-for-one-of-its-people-x"
            })
    void ofAnyKindOfId(String id) {
        PersonId person = new PersonId(id.substring(0, Math.min(100, id.length())));
        PersonId alias = aliases.of(person, mother, alva);
        assertThat(Ids.isAlias(alias.value())).isTrue();
        assertThat(aliases.open(alias, mother, alva)).contains(person);
    }
}
