package se.samplan.plan.read.document;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samplan.consent.ConsentStream;
import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.message.Ids;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.message.SealedReceipt;
import se.samplan.platform.reader.OwnWrites;
import se.samplan.platform.search.SearchClient;
import se.samplan.platform.vault.Bookmarks;

/**
 * Tells whether the views have seen what the reader has written. Nobody waits here: whoever asked asks again. What a reader can't read
 * is told of only as far as they wrote it themselves.
 */
@Component
public class ReadYourWrites {
    private static final int UUID_LENGTH = 36;

    private final SearchClient search;
    private final PlanDocuments generation;
    private final OwnWrites writes;
    private final Freshness freshness;
    private final Bookmarks bookmarks;

    ReadYourWrites(
            SearchClient search, PlanDocuments generation, OwnWrites writes, Freshness freshness, Bookmarks bookmarks) {
        this.search = search;
        this.generation = generation;
        this.writes = writes;
        this.freshness = freshness;
        this.bookmarks = bookmarks;
    }

    /** What the hub has not answered is nothing to wait for. */
    private @Nullable Receipt opened(@Nullable SealedReceipt after) {
        return after == null
                ? null
                : bookmarks
                        .open(after.stream(), after.version())
                        .map(version -> new Receipt(after.stream(), version))
                        .orElse(null);
    }

    /** What was read, whether it still lacks what the reader waited for, and how far what decides about it had come. */
    record Read(List<PlanDocument> documents, boolean catchingUp, Freshness.Heads heads) {}

    /** Of a stored case, which plans it holds. */
    private record CasePlans(PlansBody body) {
        record PlansBody(List<Of> plans) {}

        record Of(Id plan) {}

        record Id(PlanId plan) {}
    }

    /** The reader's documents of a plan, and whether they have seen what it depends on. */
    Read plan(PlanId plan, Actor reader, @Nullable SealedReceipt awaits) {
        Receipt after = opened(awaits);
        Read found = measured(() -> generation.of(plan, reader));
        if (after == null) {
            return found;
        }
        boolean seen = found.documents().isEmpty()
                ? !after.stream().equals(plan.value())
                : found.documents().stream().allMatch(it -> hasSeen(it, after));
        boolean awaited = !seen && (isReadable(found.documents()) || writes.isOwn(reader, after));
        return new Read(found.documents(), awaited, found.heads());
    }

    /** The reader's documents of a plan as they are stored, however old. */
    List<PlanDocument> stored(PlanId plan, Actor reader) {
        return generation.of(plan, reader);
    }

    private Read measured(Supplier<List<PlanDocument>> read) {
        // Nothing decided about the child shows in a proposal without consent; that it is waited for would.
        Freshness.Measured<List<PlanDocument>> found = freshness.read(
                read,
                documents -> documents.stream().filter(it -> !it.isOwnOnly()).toList(),
                () -> {});
        return new Read(found.read(), false, found.heads());
    }

    /**
     * Before a search over all of the reader's plans: makes that what has been written is found by it.
     *
     * @return true when the views are still catching up
     */
    public boolean search(Actor reader, @Nullable SealedReceipt awaits, List<String> indexes) {
        Receipt after = opened(awaits);
        boolean done = after == null || hasSeen(reader, after);
        if (done) {
            // Who was signalled asks at once, sooner than the engine makes things findable by itself.
            search.awaitSearchable(indexes);
        }
        return !done;
    }

    private boolean hasSeen(Actor reader, Receipt after) {
        // The consents of a child have a stream of their own, named after the child.
        String subject = after.stream().substring(Math.max(0, after.stream().length() - UUID_LENGTH));
        CasePlans about = search.get(PlanIndexes.CASES, subject, CasePlans.class)
                .map(stored -> stored.source())
                .orElse(null);
        List<PlanDocument> documents = about != null
                ? about.body().plans().stream()
                        .flatMap(each -> generation.of(each.plan().plan(), reader).stream())
                        .toList()
                : isPlan(subject) ? generation.of(new PlanId(subject), reader) : List.of();
        boolean seen = about == null
                ? documents.stream().anyMatch(it -> hasSeen(it, after))
                : documents.stream().allMatch(it -> hasSeen(it, after));
        return seen || !(isReadable(documents) || writes.isOwn(reader, after));
    }

    private static boolean isReadable(List<PlanDocument> documents) {
        return documents.stream().anyMatch(it -> !it.gone());
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
     * A stream that the view does not depend on is nothing to wait for; nor is any for a reader who follows the plan no longer, or whom no
     * consent covers yet, and who could tell by the waiting how far it has come.
     */
    private static boolean hasSeen(PlanDocument document, Receipt after) {
        if (!document.follows()) {
            return true;
        }
        if (document.isOwnOnly() && !after.stream().equals(document.plan().value())) {
            return true;
        }
        if (after.stream().equals(document.plan().value())) {
            return document.seen().getOrDefault(after.stream(), -1L) >= after.version();
        }
        boolean concerns = after.stream().equals(document.child().value())
                || after.stream().equals(ConsentStream.of(document.child()));
        return !concerns || document.seen().getOrDefault(after.stream(), -1L) >= after.version();
    }
}
