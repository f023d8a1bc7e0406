package se.samplan.platform.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class BlockingSchedulerTest {

    @Test
    void workRunsToItsEndAlthoughTheOneWhoAskedHasGone() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var undisturbed = new CompletableFuture<Boolean>();
        var asked = Mono.fromRunnable(() -> {
                    begun.countDown();
                    try {
                        undisturbed.complete(end.await(10, TimeUnit.SECONDS));
                    } catch (InterruptedException disturbed) {
                        undisturbed.complete(false);
                    }
                })
                .subscribeOn(BlockingScheduler.threads())
                .subscribe();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        asked.dispose();
        end.countDown();

        assertThat(undisturbed.get(10, TimeUnit.SECONDS)).isTrue();
    }
}
