package se.samplan.platform.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samplan.child.commands.ChildCommand;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.commands.ConsentCommand;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.party.commands.PartyCommand;
import se.samplan.party.events.PartyEvent;
import se.samplan.plan.commands.MoveDue;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.plan.events.CommitmentOverdue;
import se.samplan.plan.events.PlanEvent;

@DisplayName("Every command and every event has one word of its own")
class WordsTest {
    private static final List<Class<?>> COMMANDS =
            List.of(PartyCommand.class, ChildCommand.class, ConsentCommand.class, PlanCommand.class);
    private static final List<Class<?>> EVENTS =
            List.of(PartyEvent.class, ChildEvent.class, ConsentEvent.class, PlanEvent.class);

    static Stream<Class<?>> families() {
        return Stream.concat(COMMANDS.stream(), EVENTS.stream());
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyRecordOfAFamilyHasAWordInOneForm(Class<?> family) {
        assertThat(Words.in(family).all()).isNotEmpty().allMatch(word -> word.matches("[a-z]+(-[a-z]+)*"));
    }

    /** They share one address space. */
    @Test
    void noTwoCommandsOfAnyFamilyShareAWord() {
        assertThat(COMMANDS.stream().flatMap(family -> Words.in(family).all().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void leadsFromTheWordToTheRecordAndBack() {
        assertThat(Words.in(PlanCommand.class).type("move-due")).hasValue(MoveDue.class);
        assertThat(Words.of(CommitmentOverdue.class)).isEqualTo("overdue");
        assertThat(Words.in(PlanCommand.class).type("overdue")).isEmpty();
    }

    private sealed interface Wordless {
        record Nameless() implements Wordless {}
    }

    private sealed interface Alike {
        @Word("same")
        record One() implements Alike {}

        @Word("same")
        record Other() implements Alike {}
    }

    @Test
    void aRecordWithoutAWordIsNamed() {
        assertThatThrownBy(() -> Words.in(Wordless.class)).hasMessageContaining("Nameless");
    }

    @Test
    void twoRecordsOfOneWordAreNamed() {
        assertThatThrownBy(() -> Words.in(Alike.class))
                .hasMessageContaining("One")
                .hasMessageContaining("Other");
    }
}
