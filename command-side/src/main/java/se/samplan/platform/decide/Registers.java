package se.samplan.platform.decide;

import java.util.List;
import java.util.Optional;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;

/**
 * Rules that span streams: one unit per code, one child per identity number, one running plan per child, one standing proposal
 * per child and unit, who works where. Kept in the
 * same transaction as the events, so that two people at the same moment can't both succeed.
 */
public interface Registers {

    /** @throws se.samplan.platform.refusal.AlreadyRegistered if another party has the code */
    void addParty(PartyId party, PartyKind kind, String code);

    Optional<PartyKind> kindOf(PartyId party);

    void addStaff(PartyId party, PersonId person);

    /** Has the person been introduced there, and not gone on to another unit since? */
    boolean isStaff(PartyId party, PersonId person);

    /** The unit of the person's latest sign-in; none of somebody who has never come through a door of the hub. */
    Optional<PartyId> unitOf(PersonId person);

    /** @throws se.samplan.platform.refusal.AlreadyRegistered if another child has the fingerprint */
    void addChild(String fingerprint, ChildId child);

    Optional<ChildId> childOf(String fingerprint);

    /** @throws se.samplan.platform.refusal.AlreadyRegistered if the unit's proposal for the child stands already */
    void addProposal(ChildId child, PartyId proposer, PlanId plan);

    /** It was opened, or will never be. */
    void endProposal(PlanId plan);

    /** Those of all units that stand, whatever else the child has. */
    List<PlanId> proposalsOf(ChildId child);

    /**
     * The plan was opened.
     *
     * @throws se.samplan.platform.refusal.AlreadyRegistered if another plan of the child runs
     */
    void beginPlan(ChildId child, PlanId plan);

    void endPlan(PlanId plan);

    /** The plan that was opened and has not ended; one that is only proposed runs not. */
    Optional<PlanId> runningPlanOf(ChildId child);
}
