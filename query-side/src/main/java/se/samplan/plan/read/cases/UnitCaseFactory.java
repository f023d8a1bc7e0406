package se.samplan.plan.read.cases;

import org.jspecify.annotations.Nullable;
import se.samplan.child.ProtectionLevel;
import se.samplan.child.events.CaseOffered;
import se.samplan.party.PartyId;
import se.samplan.plan.read.CaseStanding;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.UnitCase;
import se.samplan.plan.read.document.StoredCase;
import se.samplan.plan.read.visibility.TextOpener;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

/** Tells a unit as much of a child's case as concerns it: who the child is only when the case is offered to it, or it decides. */
final class UnitCaseFactory {
    private final StoredCase about;
    private final StoredCase.StoredBody body;
    private final TextOpener texts;

    UnitCaseFactory(StoredCase about, Vault vault) {
        this.about = about;
        this.body = about.body();
        this.texts = new TextOpener(vault, body.destroyed());
    }

    /** @param decides is it of a kind that decides about custody? */
    UnitCase of(PartyId unit, boolean decides) {
        CaseOffered offer = body.holding().offer();
        if (offer != null && offer.to().equals(unit)) {
            return new UnitCase(
                    about.child(),
                    CaseStanding.OFFERED,
                    open(body.name()),
                    level(),
                    offer.from(),
                    null,
                    open(offer.reason()),
                    null,
                    null,
                    body.offeredAt());
        }
        if (about.hasPart(unit) && (decides || !about.hasBegunPlan())) {
            return held(unit, decides ? CaseStanding.HELD : CaseStanding.REGISTERED, offer);
        }
        return body.claims().stream()
                .filter(it -> it.party().equals(unit))
                .findFirst()
                .map(it -> new UnitCase(
                        about.child(),
                        CaseStanding.CLAIMED,
                        null,
                        null,
                        null,
                        null,
                        texts.open(it.reference()),
                        it.decidedOn(),
                        it.lastDay(),
                        it.since()))
                .orElseGet(() -> body.holding().opposed().contains(unit) ? opposed() : UnitCase.none(about.child()));
    }

    private UnitCase held(PartyId unit, CaseStanding standing, @Nullable CaseOffered offer) {
        return new UnitCase(
                about.child(),
                standing,
                open(body.name()),
                level(),
                null,
                offer == null || hides(unit) ? null : offer.to(),
                offer == null || hides(unit) ? null : open(offer.reason()),
                null,
                null,
                offer == null ? null : body.offeredAt());
    }

    /** Protected identity hides from the unit where the case goes, and why. */
    private boolean hides(PartyId unit) {
        return body.protection() != null && !body.protection().cleared().contains(unit);
    }

    private UnitCase opposed() {
        return new UnitCase(about.child(), CaseStanding.OPPOSED, null, null, null, null, null, null, null, null);
    }

    private @Nullable ProtectionLevel level() {
        return body.protection() == null ? null : body.protection().level();
    }

    private @Nullable ShownText open(@Nullable SealedText text) {
        return text == null ? null : texts.open(text);
    }
}
