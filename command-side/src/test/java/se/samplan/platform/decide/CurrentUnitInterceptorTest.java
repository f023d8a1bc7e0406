package se.samplan.platform.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.cases.Cases;
import se.samplan.cases.RegistersInMemory;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.message.Ids;
import se.samplan.platform.refusal.NotEntitled;

@DisplayName("Nobody decides for a unit they have left, whatever the sign-in said once")
class CurrentUnitInterceptorTest {
    private final RegistersInMemory registers = Cases.registers();
    private final CurrentUnitInterceptor interceptor = new CurrentUnitInterceptor(registers);

    @AfterEach
    void nothingUnderWay() {
        while (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().rollback();
        }
    }

    @Test
    void ofTheUnitOfTheLatestSignInTheyDecide() throws Exception {
        registers.moves(EVA.person(), SCHOOL);
        assertThat(decides(EVA)).isEqualTo("decided");
    }

    @Test
    void ofAnotherTheyDoNot() {
        registers.moves(EVA.person(), SOCIAL);
        assertThatThrownBy(() -> decides(EVA)).isInstanceOf(NotEntitled.class);
    }

    @Test
    void thoseWhoWorkNowhereAreNotAskedAbout() throws Exception {
        registers.moves(INES.person(), SOCIAL);
        assertThat(decides(INES)).isEqualTo("decided");
    }

    private Object decides(Actor actor) throws Exception {
        var command = new GenericCommandMessage<>("a command")
                .withMetaData(new Envelope(actor, Ids.next(), null).toMetaData());
        return interceptor.handle(DefaultUnitOfWork.startAndGet(command), () -> "decided");
    }
}
