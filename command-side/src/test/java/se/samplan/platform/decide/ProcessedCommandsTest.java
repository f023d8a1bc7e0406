package se.samplan.platform.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.TOM;

import java.util.stream.IntStream;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.message.Receipt;

@DisplayName("A stream remembers the last commands it has taken, and no more")
class ProcessedCommandsTest {

    @Test
    void theSamePersonsSameCommandIsAnsweredWithTheVersionAfterIt() {
        ProcessedCommands processed =
                taken(ProcessedCommands.NONE, EVA, "one", 3).with(by(EVA, "one"), 4);
        assertThat(processed.earlier("plan", envelope(EVA, "one"))).contains(new Receipt("plan", 4));
        assertThat(processed.earlier("plan", envelope(TOM, "one"))).isEmpty();
        assertThat(processed.earlier("plan", envelope(EVA, "two"))).isEmpty();
        assertThat(processed.earlier(null, envelope(EVA, "one"))).isEmpty();
    }

    @Test
    void anEventThatNoCommandCausedLeavesNothing() {
        assertThat(ProcessedCommands.NONE.with(MetaData.emptyInstance(), 1)).isSameAs(ProcessedCommands.NONE);
    }

    @Test
    void theOldestIsForgottenFirst() {
        ProcessedCommands processed = many(ProcessedCommands.MOST + 2);
        assertThat(processed.oldestFirst()).hasSize(ProcessedCommands.MOST);
        assertThat(processed.earlier("plan", envelope(EVA, "1"))).isEmpty();
        assertThat(processed.earlier("plan", envelope(EVA, "2"))).contains(new Receipt("plan", 2));
        assertThat(processed.earlier("plan", envelope(EVA, "501"))).contains(new Receipt("plan", 501));
    }

    @Test
    void aSnapshotForgetsNothingMore() {
        ProcessedCommands processed = many(ProcessedCommands.MOST + 1);
        ProcessedCommands read = ProcessedCommands.of(processed.oldestFirst());
        assertThat(read.oldestFirst()).isEqualTo(processed.oldestFirst());
        assertThat(taken(read, EVA, "next", 600).earlier("plan", envelope(EVA, "1")))
                .isEmpty();
    }

    private static ProcessedCommands many(int count) {
        return IntStream.range(0, count)
                .boxed()
                .reduce(
                        ProcessedCommands.NONE,
                        (all, each) -> taken(all, EVA, each.toString(), each),
                        (one, other) -> other);
    }

    private static ProcessedCommands taken(ProcessedCommands before, Actor actor, String command, long version) {
        return before.with(by(actor, command), version);
    }

    private static MetaData by(Actor actor, String command) {
        return envelope(actor, command).toMetaData();
    }

    private static Envelope envelope(Actor actor, String command) {
        return new Envelope(actor, command, null);
    }
}
