package se.samplan.plan.read.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.consent.ConsentStream;
import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.message.Ids;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.reader.OwnWrites;
import se.samplan.platform.search.SearchClient;

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

    ReadYourWrites(SearchClient search, PlanDocuments generation, OwnWrites writes) {
        this.search = search;
        this.generation = generation;
        this.writes = writes;
    }

    /** What was read, and whether it still lacks what the reader waited for. */
    record Read(List<PlanDocument> documents, boolean catchingUp) {}

    /** Of a stored case, what it has seen and which plans it holds. */
    private record CaseSeen(SeenBody body) {
        record SeenBody(Map<String, Long> seen, List<Of> plans) {}

        record Of(Id plan) {}

        record Id(PlanId plan) {}
    }

    /** The reader's documents of a plan, and whether they have seen what it depends on. */
    Read plan(PlanId plan, Actor reader, @Nullable Receipt after) {
        List<PlanDocument> found = generation.of(plan, reader);
        if (after == null) {
            return new Read(found, false);
        }
        boolean seen = found.isEmpty()
                ? !after.stream().equals(plan.value())
                : found.stream().allMatch(it -> hasSeen(it, after));
        boolean awaited = !seen && (isReadable(found) || writes.isOwn(reader, after));
        return new Read(found, awaited);
    }

    /**
     * Before a search over all of the reader's plans: makes that what has been written is found by it.
     *
     * @return true when the views are still catching up
     */
    public boolean search(Actor reader, @Nullable Receipt after, List<String> indexes) {
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
        CaseSeen about = search.get(PlanIndexes.CASES, subject, CaseSeen.class)
                .map(stored -> stored.source())
                .orElse(null);
        List<PlanDocument> documents = about != null
                ? about.body().plans().stream()
                        .flatMap(each -> generation.of(each.plan().plan(), reader).stream())
                        .toList()
                : isPlan(subject) ? generation.of(new PlanId(subject), reader) : List.of();
        boolean seen = about == null
                ? documents.stream().anyMatch(it -> hasSeen(it, after))
                : about.body().seen().getOrDefault(after.stream(), -1L) >= after.version()
                        && documents.stream().allMatch(it -> hasSeen(it, after));
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

    /** A stream that the view does not depend on is nothing to wait for. */
    private boolean hasSeen(PlanDocument document, Receipt after) {
        if (after.stream().equals(document.plan().value())) {
            return document.seen().getOrDefault(after.stream(), -1L) >= after.version();
        }
        boolean concerns = after.stream().equals(document.child().value())
                || after.stream().equals(ConsentStream.of(document.child()));
        return !concerns
                || document.seen().getOrDefault(after.stream(), -1L) >= after.version()
                || (!document.goesOn() && caseHasSeen(document.child(), after));
    }

    /** A plan that has ended is not written for each consent: that it was looked at says the case. */
    private boolean caseHasSeen(ChildId child, Receipt after) {
        return search.get(PlanIndexes.CASES, child.value(), CaseSeen.class)
                .map(stored -> stored.source().body().seen().getOrDefault(after.stream(), -1L))
                .filter(version -> version >= after.version())
                .isPresent();
    }
}
