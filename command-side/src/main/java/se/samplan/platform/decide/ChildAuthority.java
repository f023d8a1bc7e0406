package se.samplan.platform.decide;

import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.refusal.NotEntitled;

/** The one rule of who may decide about a child: a unit of a kind that may, with a part in what concerns that child. */
@Component
public final class ChildAuthority {
    private final Registers registers;
    private final CasePartsLookup cases;

    public ChildAuthority(Registers registers, CasePartsLookup cases) {
        this.registers = registers;
        this.cases = cases;
    }

    /**
     * The unit on whose behalf the actor decides.
     *
     * @throws NotEntitled if it may not
     */
    public PartyId require(ChildDecision decision, Actor actor, ChildId child) {
        PartyId unit = unit(actor);
        if (!may(decision, unit, child)) {
            throw new NotEntitled();
        }
        return unit;
    }

    public boolean may(ChildDecision decision, PartyId unit, ChildId child) {
        return registers.kindOf(unit).filter(decision::isFor).isPresent()
                && cases.of(child).include(unit);
    }

    /**
     * May the unit let another take over the child's case? Who decides about custody may; without a plan also the unit that registered the
     * child, of whatever kind.
     */
    public boolean mayRelease(PartyId unit, ChildId child) {
        CaseParts parts = cases.of(child);
        return may(ChildDecision.CUSTODY, unit, child) || (!parts.begun() && parts.isKeeper(unit));
    }

    /** Does the unit take part in the child's running plan? */
    public boolean takesPart(PartyId unit, ChildId child) {
        return cases.of(child).joined().contains(unit);
    }

    /** Is there anyone to tell what a unit outside the plan wants? */
    public boolean someoneTakesPart(ChildId child) {
        return cases.of(child).begun();
    }

    public boolean isOfSocialServices(PartyId unit) {
        return registers
                .kindOf(unit)
                .filter(kind -> kind == PartyKind.SOCIAL_SERVICES)
                .isPresent();
    }

    /**
     * The unit whose staff the actor is.
     *
     * @throws NotEntitled if the actor is nobody's staff
     */
    public static PartyId unit(Actor actor) {
        if (actor.role() != Role.STAFF || actor.party() == null) {
            throw new NotEntitled();
        }
        return actor.party();
    }
}
