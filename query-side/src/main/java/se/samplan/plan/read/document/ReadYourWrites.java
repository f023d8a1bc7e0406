package se.samplan.plan.read.document;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samplan.consent.ConsentStream;
import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.message.Ids;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.search.SearchClient;

/** Waits, not for ever, until the views have seen what the reader has written. */
@Component
public class ReadYourWrites {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int UUID_LENGTH = 36;

    private final SearchClient search;
    private final PlanDocuments generation;
    private final Freshness freshness;

    ReadYourWrites(SearchClient search, PlanDocuments generation, Freshness freshness) {
        this.search = search;
        this.generation = generation;
        this.freshness = freshness;
    }

    /** What was read, whether it still lacks what the reader waited for, and how far what decides about it had come. */
    record Read(List<PlanDocument> documents, boolean catchingUp, Freshness.Heads heads) {}

    /** Of a stored case, which plans it holds. */
    private record CasePlans(PlansBody body) {
        record PlansBody(List<Of> plans) {}

        record Of(Id plan) {}

        record Id(PlanId plan) {}
    }

    /** The reader's documents of a plan, once they have seen what it depends on. */
    Read plan(PlanId plan, Actor reader, @Nullable Receipt after) {
        Supplier<List<PlanDocument>> read = () -> generation.of(plan, reader);
        if (after == null) {
            return measured(read, false);
        }
        boolean ofPlan = after.stream().equals(plan.value());
        Function<List<PlanDocument>, Boolean> hasSeen =
                documents -> documents.isEmpty() ? !ofPlan : documents.stream().allMatch(it -> hasSeen(it, after));
        List<PlanDocument> found = read.get();
        long deadline = deadline();
        while (!hasSeen.apply(found) && System.nanoTime() < deadline && rest()) {
            found = read.get();
        }
        return measured(read, !hasSeen.apply(found));
    }

    private Read measured(Supplier<List<PlanDocument>> read, boolean catchingUp) {
        Freshness.Measured<List<PlanDocument>> found = freshness.read(read, documents -> documents, () -> {});
        return new Read(found.read(), catchingUp, found.heads());
    }

    /**
     * Waits before a search over all of the reader's plans, until what has been written is found by it.
     *
     * @return true when the views are still catching up
     */
    public boolean search(Actor reader, @Nullable Receipt after, List<String> indexes) {
        BooleanSupplier seen = () -> after == null || hasSeen(reader, after);
        long deadline = deadline();
        boolean done = seen.getAsBoolean();
        while (!done && System.nanoTime() < deadline && rest()) {
            done = seen.getAsBoolean();
        }
        // Who was signalled asks at once, sooner than the engine makes things findable by itself.
        search.awaitSearchable(indexes);
        return !done;
    }

    private boolean hasSeen(Actor reader, Receipt after) {
        // The consents of a child have a stream of their own, named after the child.
        String subject = after.stream().substring(Math.max(0, after.stream().length() - UUID_LENGTH));
        CasePlans about = search.get(PlanIndexes.CASES, subject, CasePlans.class)
                .map(stored -> stored.source())
                .orElse(null);
        if (about != null) {
            return about.body().plans().stream()
                    .flatMap(each -> generation.of(each.plan().plan(), reader).stream())
                    .allMatch(it -> hasSeen(it, after));
        }
        return isPlan(subject)
                && generation.of(new PlanId(subject), reader).stream().anyMatch(it -> hasSeen(it, after));
    }

    private static boolean isPlan(String stream) {
        try {
            Ids.uuid(stream);
            return true;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    /**
     * A stream that the view does not depend on is nothing to wait for; nor is any for a reader who follows the plan no longer, and could
     * tell by the waiting how far it has come.
     */
    private static boolean hasSeen(PlanDocument document, Receipt after) {
        if (!document.follows()) {
            return true;
        }
        if (after.stream().equals(document.plan().value())) {
            return document.seen().getOrDefault(after.stream(), -1L) >= after.version();
        }
        boolean concerns = after.stream().equals(document.child().value())
                || after.stream().equals(ConsentStream.of(document.child()));
        return !concerns
                || document.seen().getOrDefault(after.stream(), -1L) >= after.version();
    }

    private static long deadline() {
        return System.nanoTime() + PATIENCE.toNanos();
    }

    private static boolean rest() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
