package se.samplan.platform.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.message.Ids;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

@DisplayName("The actor is whom the verified sign-in names")
class ActorTest {
    private static final PersonId PERSON = new PersonId("someone");
    private static final PartyId SCHOOL = new PartyId(Ids.next());

    @Test
    void staffActForTheirParty() {
        Actor actor = Actor.ofClaims(PERSON, Map.of("samplan_role", "staff", "samplan_party", SCHOOL.value()));
        assertThat(actor).isEqualTo(new Actor(PERSON, SCHOOL, Role.STAFF, java.util.Set.of()));
    }

    @Test
    void staffWithoutAPartyAreNobody() {
        assertThatThrownBy(() -> Actor.ofClaims(PERSON, Map.of("samplan_role", "staff")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void someoneWithoutARoleActsForThemselves() {
        assertThat(Actor.ofClaims(PERSON, Map.of()).role()).isEqualTo(Role.PRIVATE);
    }

    @Test
    void aPartyNamedBesideAnotherRoleIsIgnored() {
        assertThat(Actor.ofClaims(PERSON, Map.of("samplan_party", SCHOOL.value()))
                        .party())
                .isNull();
        assertThat(Actor.ofClaims(PERSON, Map.of("samplan_role", "operator", "samplan_party", SCHOOL.value()))
                        .party())
                .isNull();
    }

    @Test
    void anAuditorBringsTheMandate() {
        Actor actor =
                Actor.ofClaims(PERSON, Map.of("samplan_role", "auditor", "samplan_mandate", List.of(SCHOOL.value())));
        assertThat(actor.role()).isEqualTo(Role.AUDITOR);
        assertThat(actor.mandate()).containsExactly(SCHOOL);
    }

    @Test
    void nobodySignsInAsTheHub() {
        assertThatThrownBy(() -> Actor.ofClaims(PERSON, Map.of("samplan_role", "hub")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownRoleIsNobody() {
        assertThatThrownBy(() -> Actor.ofClaims(PERSON, Map.of("samplan_role", "king")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPrivatePersonIsKnownByTheFingerprintOfTheirNumber() {
        ActorFromClaims actors = new ActorFromClaims(new Fingerprints());
        Actor actor = actors.of(Map.of("sub", "ignored", "samplan_identity", "198001012384"));
        assertThat(actor.person()).isEqualTo(actors.personOf("198001012384"));
        assertThat(actor.person().value()).startsWith("p-").doesNotContain("1980");
    }

    @Test
    void anyoneElseIsKnownByTheSubject() {
        assertThat(new ActorFromClaims(new Fingerprints())
                        .of(Map.of("sub", "abc"))
                        .person())
                .isEqualTo(new PersonId("abc"));
    }

    @Test
    void aTokenWithoutSubjectIsNobody() {
        assertThatThrownBy(() -> new ActorFromClaims(new Fingerprints()).of(Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static final class Fingerprints implements Vault {
        @Override
        public SealedText seal(String subject, String controller, String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> open(SealedText sealed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void destroy(String subject, String controller) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean holds(String subject, String controller) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String blind(String identity) {
            return Integer.toHexString(identity.hashCode());
        }
    }
}
