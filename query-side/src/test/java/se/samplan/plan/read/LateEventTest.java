package se.samplan.plan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.party.PersonId;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.platform.search.RecordedEvent;

/** Two events about one child, in different streams, written at once: the one with the lower place may be heard after the other. */
class LateEventTest {
    private final SmallStory told = new SmallStory(KeysInMemory.vault());
    private final SealedCase before = told.story().caseOf(told.child());
    private final RecordedEvent first = told.story()
            .tell(
                    new ConsentGiven(
                            told.child(),
                            new PersonId("mor"),
                            Set.of(told.school()),
                            Set.of(),
                            told.story().today(),
                            null),
                    told.child(),
                    told.family(),
                    new PersonId("mor"));
    private final RecordedEvent second = told.story()
            .tell(
                    new FollowUpSet(told.plan(), LocalDate.of(2027, 1, 15)),
                    told.child(),
                    told.school(),
                    new PersonId("lärare"));

    @Test
    void isTakenInAndGivesTheSamePicture() {
        SealedCase inOrder = told.story().caseOf(told.child());

        assertThat(after(List.of(second, first))).isEqualTo(inOrder);
    }

    @Test
    void isTakenInOnceWhenHeardAgain() {
        assertThat(after(List.of(second, first, second, first)))
                .isEqualTo(told.story().caseOf(told.child()));
    }

    private SealedCase after(List<RecordedEvent> events) {
        SealedCase sealed = before;
        for (RecordedEvent event : events) {
            sealed = sealed.with(event);
        }
        return sealed;
    }
}
