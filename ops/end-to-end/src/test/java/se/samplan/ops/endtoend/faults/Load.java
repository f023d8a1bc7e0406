package se.samplan.ops.endtoend.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import se.samplan.ops.endtoend.RunningHub;
import se.samplan.ops.player.fresh.TimeOrderedIds;
import se.samplan.ops.waiting.Await;

/**
 * People at work on several cases at once, whatever happens to the hub. What is not acknowledged is sent again under the same key, for as
 * long as it takes; what is acknowledged goes on a list that the hub knows nothing of.
 */
final class Load implements AutoCloseable {
    private static final int CASES_AT_ONCE = 4;
    /** So that plans get to the length that plans have. */
    private static final int ROUNDS_OF_A_CASE = 12;

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("load-", 0).daemon().factory());
    private final List<CompletableFuture<Void>> work = new ArrayList<>();
    private final Queue<String> plans = new ConcurrentLinkedQueue<>();
    private final Sending sending;
    private final Cast cast;
    private final Random random;
    private volatile boolean resting = true;

    private Load(Sending sending, Cast cast, Random random) {
        this.sending = sending;
        this.cast = cast;
        this.random = random;
    }

    /** Everyone is known to the hub, and nobody works yet. */
    static Load on(RunningHub hub, Random random) {
        Sending sending = new Sending(hub, random);
        return new Load(sending, Cast.introducedTo(sending, new TimeOrderedIds(random), random), random);
    }

    /** Lets everyone work. */
    void begin() {
        resting = false;
        for (int i = 0; i < CASES_AT_ONCE; i++) {
            work.add(CompletableFuture.runAsync(this::work, threads));
        }
    }

    /**
     * Everyone ends what they have begun.
     *
     * @throws java.util.concurrent.CompletionException if something was answered as it must not be
     */
    void rests() {
        resting = true;
        work.forEach(CompletableFuture::join);
        work.clear();
        System.out.printf(
                "%d deeds acknowledged, %d times no answer, heard meanwhile: %s%n",
                sending.acknowledged().size(), sending.unanswered(), sending.heard());
    }

    /** Works for a while, and rests. */
    void worksFor(Duration while_) {
        begin();
        Await.pause(while_);
        rests();
    }

    /** A case that nobody else works on. */
    Case oneCase() {
        Case one = new Case(sending, cast, new TimeOrderedIds(random));
        one.opens(random);
        plans.add(one.plan());
        one.goesOn();
        return one;
    }

    Collection<Acknowledged> acknowledged() {
        return sending.acknowledged();
    }

    Sending sending() {
        return sending;
    }

    Set<String> heard() {
        return sending.heard();
    }

    Cast cast() {
        return cast;
    }

    Queue<String> plans() {
        return plans;
    }

    private void work() {
        TimeOrderedIds ids = new TimeOrderedIds(new Random(random.nextLong()));
        while (!resting) {
            Case one = new Case(sending, cast, ids);
            one.opens(random);
            plans.add(one.plan());
            for (int round = 0; round < ROUNDS_OF_A_CASE && !resting; round++) {
                one.goesOn();
            }
            if (!resting) {
                one.losesAndRegainsItsGround();
            }
        }
    }

    @Override
    public void close() {
        resting = true;
        threads.shutdownNow();
    }
}
