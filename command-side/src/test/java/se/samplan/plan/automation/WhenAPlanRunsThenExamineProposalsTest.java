package se.samplan.plan.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.cases.Cases.BUP;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.FAMILY;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.sealed;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.cases.Cases;
import se.samplan.cases.RegistersInMemory;
import se.samplan.child.events.CustodySet;
import se.samplan.party.PartyKind;
import se.samplan.plan.PlanId;
import se.samplan.plan.commands.ExamineProposal;
import se.samplan.plan.events.PlanOpened;
import se.samplan.plan.events.PlanProposed;
import se.samplan.platform.message.Ids;

@DisplayName("While a plan runs, every other proposal for the child is examined")
class WhenAPlanRunsThenExamineProposalsTest {
    private final PlanId running = new PlanId(Ids.next());
    private final PlanId ofBup = new PlanId(Ids.next());
    private final PlanId ofSocial = new PlanId(Ids.next());
    private final RegistersInMemory registers = Cases.registers();
    private final List<Object> sent = new ArrayList<>();
    private WhenAPlanRunsThenExamineProposals policy;

    @BeforeEach
    void proposalsStand() {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(ExamineProposal.class.getName(), message -> sent.add(message.getPayload()));
        policy = new WhenAPlanRunsThenExamineProposals(
                DefaultCommandGateway.builder().commandBus(bus).build(), registers);
        registers.addProposal(LEO, BUP, ofBup);
        registers.addProposal(LEO, SOCIAL, ofSocial);
    }

    @Test
    void whenItOpens() {
        PlanOpened opened = new PlanOpened(running);
        policy.on(opened, by(EVA, opened));
        assertThat(sent).containsExactly(new ExamineProposal(ofBup, running), new ExamineProposal(ofSocial, running));
    }

    @Test
    void aNewProposalAlone() {
        PlanId late = new PlanId(Ids.next());
        PlanProposed proposed = new PlanProposed(
                late, LEO, FAMILY, SCHOOL, PartyKind.SCHOOL, sealed(SCHOOL, "x"), TODAY, TODAY.plusDays(60));
        EventMessage<?> message = by(EVA, proposed);
        policy.on(proposed, message);
        assertThat(sent).isEmpty();
        registers.beginPlan(LEO, running);
        policy.on(proposed, message);
        assertThat(sent).containsExactly(new ExamineProposal(late, running));
    }

    @Test
    void wheneverConsentOrCustodyChanges() {
        var consent = Cases.consent(SCHOOL, BUP);
        CustodySet custody = new CustodySet(LEO, List.of(), TODAY, null);
        policy.on(consent, by(EVA, consent));
        policy.on(custody, by(EVA, custody));
        assertThat(sent).isEmpty();
        registers.beginPlan(LEO, running);
        policy.on(consent, by(EVA, consent));
        policy.on(custody, by(EVA, custody));
        assertThat(sent).hasSize(4);
    }
}
