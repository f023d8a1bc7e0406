package se.samplan.platform.decide;

import java.util.Optional;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;

/**
 * Rules that span streams: one unit per code, one child per identity number, one running plan per child, who works where. Kept in the
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

    /** @throws se.samplan.platform.refusal.AlreadyRegistered if the child has a running plan */
    void beginPlan(ChildId child, PlanId plan);

    void endPlan(PlanId plan);

    Optional<PlanId> runningPlanOf(ChildId child);
}
