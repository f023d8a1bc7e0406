package se.samplan.platform.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.message.Ids;

@DisplayName("The envelope says who, by which command, and what they had seen")
class EnvelopeTest {
    private static final PartyId SCHOOL = new PartyId(Ids.next());
    private static final PartyId SOCIAL = new PartyId(Ids.next());

    @Test
    void comesOutAsItWasPutIn() {
        Envelope staff = new Envelope(new Actor(new PersonId("eva"), SCHOOL, Role.STAFF, Set.of()), "command", 7L);
        Envelope auditor = new Envelope(
                new Actor(new PersonId("gun"), null, Role.AUDITOR, Set.of(SCHOOL, SOCIAL)), "command", null);
        Envelope hub = new Envelope(Actor.HUB, "command", null);
        assertThat(Envelope.of(staff.toMetaData())).isEqualTo(staff);
        assertThat(Envelope.of(auditor.toMetaData())).isEqualTo(auditor);
        assertThat(Envelope.of(hub.toMetaData())).isEqualTo(hub);
    }

    @Test
    void holdsPlainTextsOnlySoThatItCrossesEveryBus() {
        var envelope = new Envelope(new Actor(new PersonId("eva"), SCHOOL, Role.STAFF, Set.of(SOCIAL)), "command", 7L);
        assertThat(envelope.toMetaData().values())
                .allSatisfy(value -> assertThat(value).isInstanceOf(String.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {MetaDataKeys.ACTOR, MetaDataKeys.ROLE, MetaDataKeys.COMMAND})
    void withoutAnyOfActorRoleAndCommandThereIsNoActor(String key) {
        MetaData whole = new Envelope(Actor.HUB, "command", null).toMetaData();
        assertThatThrownBy(() -> Envelope.of(whole.withoutKeys(Set.of(key)))).isInstanceOf(ActorMissing.class);
    }

    @Test
    void theKeysKeptWithEventsAreForEver() {
        assertThat(Map.of(
                        "actor", MetaDataKeys.ACTOR,
                        "party", MetaDataKeys.PARTY,
                        "role", MetaDataKeys.ROLE,
                        "commandId", MetaDataKeys.COMMAND,
                        "child", MetaDataKeys.CHILD))
                .allSatisfy((kept, now) -> assertThat(now).isEqualTo(kept));
    }
}
