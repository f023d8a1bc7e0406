package se.samplan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class PollingEventSourceTest {
    private final PollingEventSource prompt = new PollingEventSource(EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build());

    @Test
    void letsAReaderOfAStoreThatTellsNothingLookOften() throws InterruptedException {
        CountDownLatch looks = new CountDownLatch(3);
        try (var stream = prompt.openStream(null)) {
            assertThat(stream.setOnAvailableCallback(looks::countDown)).isTrue();
            assertThat(looks.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void leavesWhoHasClosedTheStreamAlone() throws InterruptedException {
        AtomicInteger looks = new AtomicInteger();
        var stream = prompt.openStream(null);
        stream.setOnAvailableCallback(looks::incrementAndGet);
        stream.close();
        Thread.sleep(100);
        int after = looks.get();
        Thread.sleep(200);
        assertThat(looks).hasValue(after);
    }
}
