package se.samplan.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.FRANK;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.SOCIAL_ELSEWHERE;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.registered;
import static se.samplan.cases.Cases.sealed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.cases.Cases;
import se.samplan.cases.RegistersInMemory;
import se.samplan.child.events.CaseClaimed;
import se.samplan.child.events.CaseTakenOver;
import se.samplan.plan.events.PartyLeft;
import se.samplan.platform.decide.CaseParts;

@DisplayName("Who has a part in what concerns a child is what the events say now")
class StoredCasePartsTest {
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final RegistersInMemory registers = Cases.registers();
    private final StoredCaseParts lookup = new StoredCaseParts(store, registers);
    private final Map<String, Long> versions = new HashMap<>();

    @Test
    void ofAChildThatIsNotRegisteredNobodyHas() {
        assertThat(lookup.of(LEO)).isEqualTo(CaseParts.NONE);
    }

    @Test
    void withoutAPlanTheUnitThatRegisteredTheChild() {
        happens(LEO.value(), by(EVA, registered()));
        assertThat(lookup.of(LEO)).isEqualTo(new CaseParts(SCHOOL, null, false, Set.of()));
    }

    @Test
    void whoOnlyProposesAPlanGetsNoPartByThat() {
        happens(LEO.value(), by(LINDA, registered()));
        proposed();
        assertThat(lookup.of(LEO)).isEqualTo(new CaseParts(SOCIAL, null, false, Set.of()));
    }

    @Test
    void inAPlanThatHasBegunWhoHasJoinedAndNotLeft() {
        happens(LEO.value(), by(EVA, registered()));
        proposed();
        PlanStory.TOGETHER.stream().skip(1).forEach(event -> happens(PlanStory.PLAN.value(), event));
        happens(
                PlanStory.PLAN.value(),
                by(LINDA, new PartyLeft(PlanStory.PLAN, SOCIAL, sealed(SOCIAL, "Familjen har flyttat."))));
        assertThat(lookup.of(LEO).joined()).containsExactlyInAnyOrder(SCHOOL, Cases.BUP);
        assertThat(lookup.of(LEO).begun()).isTrue();
    }

    @Test
    void theUnitThatHasTakenOverTheCaseAndNotTheOneThatOnlyClaimsIt() {
        happens(LEO.value(), by(LINDA, registered()));
        happens(
                LEO.value(),
                by(FRANK, new CaseClaimed(LEO, SOCIAL_ELSEWHERE, sealed(SOCIAL_ELSEWHERE, "SN 1"), null, TODAY)));
        assertThat(lookup.of(LEO).holder()).isNull();
        happens(LEO.value(), by(FRANK, new CaseTakenOver(LEO, SOCIAL_ELSEWHERE)));
        assertThat(lookup.of(LEO).holder()).isEqualTo(SOCIAL_ELSEWHERE);
    }

    private void proposed() {
        registers.beginPlan(LEO, PlanStory.PLAN);
        List.copyOf(PlanStory.PROPOSED).forEach(event -> happens(PlanStory.PLAN.value(), event));
    }

    private void happens(String stream, EventMessage<?> event) {
        long version = versions.merge(stream, 0L, (before, first) -> before + 1);
        store.publish(
                new GenericDomainEventMessage<>("Stream", stream, version, event.getPayload(), event.getMetaData()));
    }
}
