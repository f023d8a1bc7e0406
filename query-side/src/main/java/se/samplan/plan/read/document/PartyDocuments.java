package se.samplan.plan.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.plan.read.fold.SealedMembership;
import se.samplan.plan.read.fold.SealedPlan;
import se.samplan.plan.read.visibility.PartyPlanFactory;
import se.samplan.plan.read.visibility.Visibility;
import se.samplan.platform.vault.Vault;

/** Makes the documents of one case: for each plan, one for each of its parties. */
final class PartyDocuments {
    private final SealedCase about;
    private final PartyPlanFactory views;

    PartyDocuments(SealedCase about, Vault vault) {
        this.about = about;
        this.views = new PartyPlanFactory(about, vault);
    }

    PlanDocument of(SealedCase.PlanCase of, SealedMembership party) {
        SealedPlan plan = of.plan();
        Visibility sight = views.sight(of, party);
        Map<String, Long> seen = seen(plan);
        return views.of(of, party)
                .map(view -> PlanDocument.of(
                        view,
                        party.party().equals(plan.family()) ? members() : List.of(),
                        party.party().equals(plan.family()) ? List.of() : kin(),
                        seen,
                        sight.sources(plan.parties().stream()
                                .map(SealedMembership::party)
                                .toList())))
                .orElseGet(() -> PlanDocument.gone(of, party.party(), seen));
    }

    /** Is there something in the plan for the party to follow? Not for one that declined or left. */
    boolean follows(PlanId plan, PartyId party) {
        return about.plans().stream()
                .filter(it -> it.plan().plan().equals(plan))
                .flatMap(it -> it.plan().party(party).stream())
                .anyMatch(it -> it.state() == PartyState.INVITED || it.state() == PartyState.JOINED);
    }

    /** Null when the case has no such plan, or the plan no such party. */
    @Nullable
    PlanDocument of(PlanId plan, PartyId party) {
        return about.plans().stream()
                .filter(it -> it.plan().plan().equals(plan))
                .flatMap(it -> it.plan().party(party).map(member -> of(it, member)).stream())
                .findFirst()
                .orElse(null);
    }

    List<PersonId> kin() {
        return about.ground().kin();
    }

    List<PersonId> members() {
        return about.ground().members();
    }

    /** The streams that this plan's view depends on. */
    private Map<String, Long> seen(SealedPlan plan) {
        List<String> streams = new ArrayList<>(Freshness.streams(about.child()));
        streams.add(plan.plan().value());
        Map<String, Long> seen = new TreeMap<>();
        for (String stream : streams) {
            Long version = about.seen().get(stream);
            if (version != null) {
                seen.put(stream, version);
            }
        }
        return seen;
    }
}
