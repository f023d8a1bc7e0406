package se.samplan.party.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;

class NamesTest {
    private final PartyId school = new PartyId("11111111-1111-4111-8111-111111111111");
    private final PartyId bup = new PartyId("22222222-2222-4222-8222-222222222222");
    private final PersonId teacher = new PersonId("lärare");
    private final PersonId therapist = new PersonId("behandlare");
    private final PersonId guardian = new PersonId("vårdnadshavare");

    @Test
    void ofOthersOnlyTheKindIsLeftWhenTheReaderHasNoClearance() {
        Names names = new Names(
                Map.of(
                        school, new NamedParty(school, PartyKind.SCHOOL, "Fyrskolan"),
                        bup, new NamedParty(bup, PartyKind.BUP, "BUP Fyren")),
                Map.of(
                        teacher, new KnownPerson(teacher, school, "Ebba Sköld", "Rektor"),
                        therapist, new KnownPerson(therapist, bup, "Karl Ros", "Kurator"),
                        guardian, new KnownPerson(guardian, null, "Carina Löv", null)));

        Names masked = names.masked(bup);

        assertThat(masked.of(school)).isNull();
        assertThat(masked.parties().get(school).kind()).isEqualTo(PartyKind.SCHOOL);
        assertThat(masked.of(teacher)).isNull();
        assertThat(masked.people().get(teacher).title()).isNull();
        assertThat(masked.of(bup)).isEqualTo("BUP Fyren");
        assertThat(masked.of(therapist)).isEqualTo("Karl Ros");
        assertThat(masked.of(guardian)).isEqualTo("Carina Löv");
    }
}
