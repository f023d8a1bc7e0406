package se.samplan.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.CommitmentRequested;
import se.samplan.plan.events.GoalSet;
import se.samplan.plan.events.NeedRecorded;
import se.samplan.plan.events.PlanEvent;
import se.samplan.platform.vault.SealedText;

@DisplayName("What an event says in words about an entry stands in its summary, and so in the history")
class SaidInWordsTest {
    /** Their text is the entry itself. */
    private static final Set<Class<?>> ENTRIES =
            Set.of(NeedRecorded.class, GoalSet.class, CommitmentRequested.class, CommitmentMade.class);

    static Stream<PlanEvent> eventsAboutAnEntry() {
        return GoldenFile.kinds()
                .map(kind -> GoldenFile.of(kind).read().getFirst())
                .filter(PlanEvent.class::isInstance)
                .map(PlanEvent.class::cast)
                .filter(event -> event.summary().entry() != null);
    }

    @ParameterizedTest
    @MethodSource("eventsAboutAnEntry")
    void everySealedTextIsSaid(PlanEvent event) {
        List<SealedText> texts = ENTRIES.contains(event.getClass()) ? List.of() : texts(event);
        assertThat(texts).hasSizeLessThan(2);
        assertThat(event.summary().said()).isEqualTo(texts.isEmpty() ? null : texts.getFirst());
    }

    private static List<SealedText> texts(PlanEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getType() == SealedText.class)
                .map(component -> {
                    try {
                        return (SealedText) component.getAccessor().invoke(event);
                    } catch (ReflectiveOperationException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .toList();
    }
}
