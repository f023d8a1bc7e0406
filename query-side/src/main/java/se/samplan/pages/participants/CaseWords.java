package se.samplan.pages.participants;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.SwedishText;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.PartyState;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenClaim;

/** Which socialtjänst the child's case is with, in words: told to everyone who takes part. */
public final class CaseWords {
    private final PartyPlan plan;
    private final NameFormatter called;
    private final SwedishText say;

    CaseWords(PartyPlan plan, NameFormatter called, SwedishText say) {
        this.plan = plan;
        this.called = called;
        this.say = say;
    }

    public boolean isTold() {
        return plan.readerState() == PartyState.JOINED && plan.status().isActive();
    }

    /** {@code Ansvar för barnet hos Socialtjänsten Ekbacken.} */
    public String holder() {
        List<String> units = plan.caseHolder() == null ? names(null) : List.of(called.party(plan.caseHolder()));
        return units.isEmpty() ? say.text("case.holder.none") : say.text("case.holder", say.list(units));
    }

    /** Others that decide too, as long as they are in the plan; null when there are none. */
    public @Nullable String others() {
        List<String> units = plan.caseHolder() == null ? List.of() : names(plan.caseHolder());
        return units.isEmpty() ? null : say.text("case.others", say.list(units));
    }

    private List<String> names(@Nullable PartyId but) {
        return plan.participants().stream()
                .filter(it -> it.kind() == PartyKind.SOCIAL_SERVICES && it.state() == PartyState.JOINED)
                .map(Participant::party)
                .filter(party -> !party.equals(but))
                .map(called::party)
                .sorted(SwedishText.alphabet())
                .toList();
    }

    /** Whom it is offered to; null when it is not. */
    public @Nullable String offer() {
        var offer = plan.caseOffer();
        return offer == null
                ? null
                : say.text(
                        "case.offered",
                        called.party(offer.by()),
                        called.party(offer.to()),
                        say.near(say.dayOf(offer.since())));
    }

    /** Why it is offered. */
    public @Nullable String why() {
        var offer = plan.caseOffer();
        return offer == null || offer.reason() == null ? null : called.words(offer.reason());
    }

    public String claim(SeenClaim claim) {
        return say.text("case.claimed", called.party(claim.party()), say.when(claim.lastDay()));
    }

    /** {@code Beslut IFN 2026-114, 2 mars 2026} */
    public String decision(SeenClaim claim) {
        String reference = called.words(claim.reference());
        return claim.decidedOn() == null
                ? say.text("case.decision", reference)
                : say.text("case.decision.day", reference, say.date(claim.decidedOn()));
    }
}
