package se.samplan.plan.read.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.ConsentStream;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.plan.read.fold.SealedMembership;
import se.samplan.plan.read.fold.SealedPlan;
import se.samplan.plan.read.visibility.PartyPlanFactory;
import se.samplan.plan.read.visibility.Visibility;
import se.samplan.platform.search.Batch;
import se.samplan.platform.search.IndexGeneration;
import se.samplan.platform.search.RecordedEvent;
import se.samplan.platform.search.View;
import se.samplan.platform.vault.Vault;

/** Keeps each child's case, and writes every plan that a batch touched, whole, for each of its parties. */
final class PlanProjection implements View.Projection {

    private static final int MOST_HELD = 2_000;

    private final IndexGeneration generation;
    private final Vault vault;
    private final PlanSignals signals;
    /** Cases of a generation that is being built, until its whole history is read. So many at most; the rest is written as it comes. */
    private final Map<ChildId, CaseInBatch> held = new ConcurrentHashMap<>();

    private final Cache<String, CachedCase> cases =
            Caffeine.newBuilder().maximumSize(2_000).build();
    private volatile boolean gathering;

    PlanProjection(IndexGeneration generation, Vault vault, PlanSignals signals) {
        this.generation = generation;
        this.vault = vault;
        this.signals = signals;
    }

    /** A case, and where its document stands; null: not written yet. */
    private record CachedCase(SealedCase about, Batch.@Nullable DocumentStamp stamp) {}

    /** A case in the middle of a batch. */
    private static final class CaseInBatch {

        private CachedCase kept;
        private final Set<PlanId> touched = new HashSet<>();

        CaseInBatch(CachedCase kept) {
            this.kept = kept;
        }
    }

    /** The stored form of a case. */
    private record CaseDocument(ChildId child, long position, SealedCase body) {}

    @Override
    public void take(RecordedEvent recorded, Batch batch) {
        ChildId child = recorded.child();
        if (child == null || !concerns(recorded)) {
            return;
        }
        Map<ChildId, CaseInBatch> open = batch.part("cases", HashMap::new);
        boolean hold = gathering && (held.containsKey(child) || (!open.containsKey(child) && held.size() < MOST_HELD));
        Map<ChildId, CaseInBatch> of = hold ? held : open;
        CaseInBatch working = of.get(child);
        if (working == null) {
            // Of a child that is held nothing stands in this generation yet.
            working = new CaseInBatch(hold ? new CachedCase(SealedCase.of(child), null) : load(child));
            of.put(child, working);
        }
        SealedCase next = working.kept.about().with(recorded);
        working.kept = new CachedCase(next, working.kept.stamp());
        // Also when the event was taken in before: then its documents may not have been written.
        for (SealedCase.PlanCase plan : next.plans()) {
            if (!(recorded.payload() instanceof PlanEvent event)
                    || event.plan().equals(plan.plan().plan())) {
                working.touched.add(plan.plan().plan());
            }
        }
        if (hold) {
            return;
        }
        CaseInBatch ending = working;
        batch.atEnd("case " + child.value(), recorded.key(), () -> write(ending, batch, recorded.key()));
    }

    @Override
    public void forget(String key) {
        // What is held stays: it has taken in events that will not come again, and skips those that do.
        cases.invalidate(key);
    }

    @Override
    public void gather() {
        gathering = true;
    }

    @Override
    public List<View.Gathered> gathered() {
        gathering = false;
        List<View.Gathered> gathered = held.values().stream()
                .map(working -> {
                    String key = working.kept.about().child().value();
                    return new View.Gathered(key, batch -> write(working, batch, key));
                })
                .toList();
        held.clear();
        return gathered;
    }

    private static boolean concerns(RecordedEvent recorded) {
        return recorded.payload() instanceof PlanEvent
                || recorded.payload() instanceof ConsentEvent
                || recorded.payload() instanceof ChildEvent;
    }

    private CachedCase load(ChildId child) {
        CachedCase known = cases.getIfPresent(child.value());
        if (known != null) {
            return known;
        }
        return generation
                .get(PlanIndexes.CASES, child.value(), CaseDocument.class)
                .map(stored -> new CachedCase(
                        stored.source().body(), new Batch.DocumentStamp(stored.sequence(), stored.term())))
                .orElseGet(() -> new CachedCase(SealedCase.of(child), null));
    }

    private void write(CaseInBatch working, Batch batch, String key) {
        SealedCase about = working.kept.about();
        PartyPlanFactory rendering = new PartyPlanFactory(about, vault);
        about.plans().stream()
                .filter(it -> working.touched.contains(it.plan().plan()))
                .forEach(it -> write(about, it, rendering, batch, key));
        batch.replace(
                PlanIndexes.CASES,
                about.child().value(),
                key,
                working.kept.stamp(),
                new CaseDocument(about.child(), about.position(), about),
                stamp -> cases.put(key, new CachedCase(about, stamp)));
    }

    private void write(SealedCase about, SealedCase.PlanCase of, PartyPlanFactory rendering, Batch batch, String key) {
        SealedPlan plan = of.plan();
        Map<String, Long> seen = seen(about, plan.plan());
        for (SealedMembership party : plan.parties()) {
            boolean family = party.party().equals(plan.family());
            Visibility sight = rendering.sight(of, party);
            PlanDocument document = rendering
                    .of(of, party)
                    .map(view -> PlanDocument.of(
                            view,
                            family ? members(about) : List.of(),
                            seen,
                            sight.sources(plan.parties().stream()
                                    .map(SealedMembership::party)
                                    .toList())))
                    .orElseGet(() -> PlanDocument.gone(of, party.party(), seen));
            String id = family ? PlanIndexes.familyId(plan.plan()) : PlanIndexes.id(plan.plan(), party.party());
            batch.put(PlanIndexes.of(party.kind()), id, key, of.position(), document);
            batch.signal(() -> signals.changed(plan.plan(), party.party(), document.members(), of.position()));
        }
    }

    private static List<PersonId> members(SealedCase about) {
        List<PersonId> members = new ArrayList<>();
        if (about.ground().child() != null) {
            members.add(about.ground().child());
        }
        about.ground().guardians().forEach(guardian -> members.add(guardian.person()));
        return members;
    }

    /** The streams that this plan's view depends on. */
    private static Map<String, Long> seen(SealedCase about, PlanId plan) {
        Map<String, Long> seen = new TreeMap<>();
        for (String stream : List.of(plan.value(), about.child().value(), ConsentStream.of(about.child()))) {
            Long version = about.seen().get(stream);
            if (version != null) {
                seen.put(stream, version);
            }
        }
        return seen;
    }
}
