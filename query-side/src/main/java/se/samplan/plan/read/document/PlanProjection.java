package se.samplan.plan.read.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildEvent;
import se.samplan.child.events.TextsDestroyed;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.events.ProposalSuperseded;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.plan.read.fold.SealedMembership;
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
    /** What the documents tell that were written last, as far as it is remembered: who follows one hears when that has changed. */
    private final Cache<String, Long> told =
            Caffeine.newBuilder().maximumSize(20_000).build();

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

        private final SealedCase before;
        private CachedCase kept;
        private final Set<PlanId> touched = new HashSet<>();
        /** Of these it is told that they were written, whatever stands in them. */
        private final Set<PlanId> certain = new HashSet<>();

        CaseInBatch(CachedCase kept) {
            this.before = kept.about();
            this.kept = kept;
        }
    }

    /**
     * The stored form of a case.
     *
     * @param waits the units that it is offered to, or that claim it
     */
    private record CaseDocument(ChildId child, long position, Set<PartyId> waits, SealedCase body) {
        static CaseDocument of(SealedCase about) {
            Set<PartyId> waits = new TreeSet<>(Comparator.comparing(PartyId::value));
            about.claims().forEach(it -> waits.add(it.party()));
            if (about.holding().offer() != null) {
                waits.add(about.holding().offer().to());
            }
            return new CaseDocument(about.child(), about.position(), waits, about);
        }
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // An event that was taken in before leaves the very same case.
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
        if (recorded.payload() instanceof ConsentEvent || recorded.payload() instanceof ChildEvent) {
            // What was covered may be so no longer.
            batch.purge();
        }
        boolean again = working.kept.about().hasSeen(recorded);
        SealedCase next = working.kept.about().with(recorded);
        working.kept = new CachedCase(next, working.kept.stamp());
        // Also when the event was taken in before: then its documents may not have been written.
        for (SealedCase.PlanCase each : next.plans()) {
            PlanId plan = each.plan().plan();
            if (!(recorded.payload() instanceof PlanEvent event)) {
                working.touched.add(plan);
                // What was destroyed can't be opened for comparing either.
                if (again || recorded.payload() instanceof TextsDestroyed) {
                    working.certain.add(plan);
                }
            } else if (event.plan().equals(plan)
                    || (event instanceof ProposalSuperseded it && it.by().equals(plan))) {
                working.touched.add(plan);
                if (again) {
                    working.certain.add(plan);
                }
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
        PartyDocuments now = new PartyDocuments(about, vault);
        PartyDocuments before = new PartyDocuments(working.before, vault);
        for (SealedCase.PlanCase of : about.plans()) {
            PlanId plan = of.plan().plan();
            if (working.touched.contains(plan)) {
                for (SealedMembership party : of.plan().parties()) {
                    PlanDocument document = now.of(of, party);
                    String id = write(of, party, document, batch, key);
                    // So has one whose proposer no consent covers.
                    boolean certain = working.certain.contains(plan) && !document.isOwnOnly();
                    // Once it is written, and only where people read: a signal that nothing to see has changed would
                    // tell that something has which is not to be seen.
                    batch.signal(() -> {
                        if (tellsAnother(id, document, before) || certain) {
                            signal(before, of, document);
                        }
                    });
                }
            }
        }
        batch.replace(
                PlanIndexes.CASES,
                about.child().value(),
                key,
                working.kept.stamp(),
                CaseDocument.of(about),
                stamp -> cases.put(key, new CachedCase(about, stamp)));
    }

    /** Something else than before? Remembers what it tells now. */
    private boolean tellsAnother(String id, PlanDocument document, PartyDocuments before) {
        Long remembered = told.asMap().put(id, document.told());
        if (remembered != null) {
            return remembered != document.told();
        }
        PlanDocument then = before.of(document.plan(), document.party());
        return then == null || then.told() != document.told();
    }

    /** Who no longer may follow the plan hears of it once more. */
    private void signal(PartyDocuments before, SealedCase.PlanCase of, PlanDocument document) {
        PlanId plan = document.plan();
        PartyId party = document.party();
        List<PersonId> lost = new ArrayList<>();
        if (party.equals(of.plan().family())) {
            lost.addAll(before.members());
            lost.removeAll(document.members());
        }
        if (document.follows()) {
            signals.changed(plan, new Readership(party, document.members(), document.kin()), document.position());
            if (!lost.isEmpty()) {
                signals.ended(plan, new Readership(null, lost, List.of()), of.position());
            }
        } else if (before.follows(plan, party)) {
            lost.addAll(document.members());
            signals.ended(plan, new Readership(party, lost, before.kin()), of.position());
        }
    }

    private String write(
            SealedCase.PlanCase of, SealedMembership party, PlanDocument document, Batch batch, String key) {
        PlanId plan = of.plan().plan();
        String id = party.party().equals(of.plan().family())
                ? PlanIndexes.familyId(plan)
                : PlanIndexes.id(plan, party.party());
        batch.put(PlanIndexes.of(party.kind()), id, key, of.position(), document, document::unsearchable);
        return id;
    }
}
