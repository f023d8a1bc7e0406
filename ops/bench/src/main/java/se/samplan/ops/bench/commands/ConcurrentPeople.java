package se.samplan.ops.bench.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.samplan.ops.bench.report.Times;

/** So many people at work at once, each sending the next command when the last one is answered. */
final class ConcurrentPeople {
    private ConcurrentPeople() {}

    /** @param seconds from the first command sent to the last one answered */
    record PersonWork(Times times, double seconds) {
        double perSecond() {
            return times.count() / seconds;
        }
    }

    /** @param each how many commands are sent at each desk */
    static PersonWork at(List<BenchPlan> desks, int people, int each) throws InterruptedException {
        Queue<BenchPlan> free = new ConcurrentLinkedQueue<>(desks);
        CountDownLatch begin = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(people)) {
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                all.add(threads.submit(() -> {
                    begin.await();
                    return work(free, each);
                }));
            }
            long began = System.nanoTime();
            begin.countDown();
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> one : all) {
                nanos.addAll(one.get());
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            return new PersonWork(
                    new Times(nanos.stream().mapToLong(Long::longValue).toArray()), seconds);
        } catch (ExecutionException fault) {
            throw new IllegalStateException("a command was not acknowledged", fault.getCause());
        }
    }

    private static List<Long> work(Queue<BenchPlan> free, int each) {
        List<Long> nanos = new ArrayList<>();
        for (BenchPlan desk = free.poll(); desk != null; desk = free.poll()) {
            for (int command = 0; command < each; command++) {
                long sent = System.nanoTime();
                desk.next();
                nanos.add(System.nanoTime() - sent);
            }
        }
        return nanos;
    }
}
