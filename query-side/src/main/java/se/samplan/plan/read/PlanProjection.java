package se.samplan.plan.read;

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
import se.samplan.platform.search.Batch;
import se.samplan.platform.search.Fact;
import se.samplan.platform.search.Json;
import se.samplan.platform.search.Shelf;
import se.samplan.platform.search.View;
import se.samplan.platform.vault.Vault;
import tools.jackson.databind.JsonNode;

/** Keeps each child's case, and writes every plan that a batch touched, whole, for each of its parties. */
final class PlanProjection implements View.Projection {

    private static final int MOST_HELD = 2_000;

    private final Shelf shelf;
    private final Vault vault;
    private final PlanSignals signals;
    /** Cases of a generation that is being built, until its whole history is read. So many at most; the rest is written as it comes. */
    private final Map<ChildId, Working> held = new ConcurrentHashMap<>();

    private final Cache<String, Kept> cases =
            Caffeine.newBuilder().maximumSize(2_000).build();
    private volatile boolean gathering;

    PlanProjection(Shelf shelf, Vault vault, PlanSignals signals) {
        this.shelf = shelf;
        this.vault = vault;
        this.signals = signals;
    }

    /** A case, and where its document stands; null: not written yet. */
    private record Kept(CasePicture about, Batch.@Nullable Stamp stamp) {}

    /** A case in the middle of a batch. */
    private static final class Working {

        private Kept kept;
        private final Set<PlanId> touched = new HashSet<>();

        Working(Kept kept) {
            this.kept = kept;
        }
    }

    /** The stored form of a case. */
    private record CaseDocument(ChildId child, long position, CasePicture body) {}

    @Override
    public void take(Fact fact, Batch batch) {
        ChildId child = fact.child();
        if (child == null || !concerns(fact)) {
            return;
        }
        Map<ChildId, Working> open = batch.part("cases", HashMap::new);
        boolean hold = gathering && (held.containsKey(child) || (!open.containsKey(child) && held.size() < MOST_HELD));
        Map<ChildId, Working> of = hold ? held : open;
        Working working = of.get(child);
        if (working == null) {
            // Of a child that is held nothing stands in this generation yet.
            working = new Working(hold ? new Kept(CasePicture.of(child), null) : load(child));
            of.put(child, working);
        }
        CasePicture next = working.kept.about().with(fact);
        working.kept = new Kept(next, working.kept.stamp());
        // Also when the fact was taken in before: then its documents may not have been written.
        for (CasePicture.PlanCase plan : next.plans()) {
            if (!(fact.payload() instanceof PlanEvent event)
                    || event.plan().equals(plan.plan().plan())) {
                working.touched.add(plan.plan().plan());
            }
        }
        if (hold) {
            return;
        }
        Working ending = working;
        batch.atEnd("case " + child.value(), fact.key(), () -> write(ending, batch, fact.key()));
    }

    @Override
    public void forget(String key) {
        // What is held stays: it has taken in facts that will not come again, and skips those that do.
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

    private static boolean concerns(Fact fact) {
        return fact.payload() instanceof PlanEvent
                || fact.payload() instanceof ConsentEvent
                || fact.payload() instanceof ChildEvent;
    }

    private Kept load(ChildId child) {
        Kept known = cases.getIfPresent(child.value());
        if (known != null) {
            return known;
        }
        return shelf.get(PlanIndexes.CASES, child.value())
                .map(stored -> new Kept(picture(stored.source()), new Batch.Stamp(stored.sequence(), stored.term())))
                .orElseGet(() -> new Kept(CasePicture.of(child), null));
    }

    private static CasePicture picture(JsonNode source) {
        return Json.read(source.path("body"), CasePicture.class);
    }

    private void write(Working working, Batch batch, String key) {
        CasePicture about = working.kept.about();
        Rendering rendering = new Rendering(about, vault);
        about.plans().stream()
                .filter(it -> working.touched.contains(it.plan().plan()))
                .forEach(it -> write(about, it, rendering, batch, key));
        batch.replace(
                PlanIndexes.CASES,
                about.child().value(),
                key,
                working.kept.stamp(),
                new CaseDocument(about.child(), about.position(), about),
                stamp -> cases.put(key, new Kept(about, stamp)));
    }

    private void write(CasePicture about, CasePicture.PlanCase of, Rendering rendering, Batch batch, String key) {
        PlanPicture plan = of.plan();
        Map<String, Long> seen = seen(about, plan.plan());
        for (PartyPicture party : plan.parties()) {
            boolean family = party.party().equals(plan.family());
            Sight sight = rendering.sight(of, party);
            PlanDocument document = rendering
                    .of(of, party)
                    .map(view -> PlanDocument.of(
                            view,
                            family ? members(about) : List.of(),
                            seen,
                            sight.sources(plan.parties().stream()
                                    .map(PartyPicture::party)
                                    .toList())))
                    .orElseGet(() -> PlanDocument.gone(of, party.party(), seen));
            String id = family ? PlanIndexes.familyId(plan.plan()) : PlanIndexes.id(plan.plan(), party.party());
            batch.put(PlanIndexes.of(party.kind()), id, key, of.position(), document);
            batch.signal(() -> signals.changed(plan.plan(), party.party(), document.members(), of.position()));
        }
    }

    private static List<PersonId> members(CasePicture about) {
        List<PersonId> members = new ArrayList<>();
        if (about.ground().child() != null) {
            members.add(about.ground().child());
        }
        about.ground().guardians().forEach(guardian -> members.add(guardian.person()));
        return members;
    }

    /** The streams that this plan's view depends on. */
    private static Map<String, Long> seen(CasePicture about, PlanId plan) {
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
