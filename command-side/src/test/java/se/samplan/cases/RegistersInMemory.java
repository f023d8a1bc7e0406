package se.samplan.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.refusal.AlreadyRegistered;

/** The registers without a database. What the real ones promise is tested against a database of their own. */
public final class RegistersInMemory implements Registers {
    private final Map<PartyId, PartyKind> kinds = new HashMap<>();
    private final Map<String, PartyId> codes = new HashMap<>();
    private final Map<PersonId, PartyId> units = new HashMap<>();
    private final Set<String> staff = new HashSet<>();
    private final Map<String, ChildId> children = new HashMap<>();
    private final Map<ChildId, PlanId> running = new HashMap<>();
    private final List<Proposal> proposals = new ArrayList<>();

    private record Proposal(ChildId child, PartyId proposer, PlanId plan) {}

    @Override
    public void addParty(PartyId party, PartyKind kind, String code) {
        if (codes.putIfAbsent(code, party) != null) {
            throw new AlreadyRegistered();
        }
        kinds.put(party, kind);
    }

    @Override
    public Optional<PartyKind> kindOf(PartyId party) {
        return Optional.ofNullable(kinds.get(party));
    }

    @Override
    public void addStaff(PartyId party, PersonId person) {
        staff.add(party + "/" + person);
    }

    @Override
    public boolean isStaff(PartyId party, PersonId person) {
        return staff.contains(party + "/" + person)
                && unitOf(person).filter(now -> !now.equals(party)).isEmpty();
    }

    @Override
    public Optional<PartyId> unitOf(PersonId person) {
        return Optional.ofNullable(units.get(person));
    }

    /** The person has signed in for the unit. */
    public void moves(PersonId person, PartyId unit) {
        units.put(person, unit);
    }

    @Override
    public void addChild(String fingerprint, ChildId child) {
        if (children.putIfAbsent(fingerprint, child) != null) {
            throw new AlreadyRegistered();
        }
    }

    @Override
    public Optional<ChildId> childOf(String fingerprint) {
        return Optional.ofNullable(children.get(fingerprint));
    }

    @Override
    public void addProposal(ChildId child, PartyId proposer, PlanId plan) {
        if (proposals.stream()
                .anyMatch(it -> it.child().equals(child) && it.proposer().equals(proposer))) {
            throw new AlreadyRegistered();
        }
        proposals.add(new Proposal(child, proposer, plan));
    }

    @Override
    public void endProposal(PlanId plan) {
        proposals.removeIf(it -> it.plan().equals(plan));
    }

    @Override
    public List<PlanId> proposalsOf(ChildId child) {
        return proposals.stream()
                .filter(it -> it.child().equals(child))
                .map(Proposal::plan)
                .toList();
    }

    @Override
    public void beginPlan(ChildId child, PlanId plan) {
        if (running.putIfAbsent(child, plan) != null) {
            throw new AlreadyRegistered();
        }
    }

    @Override
    public void endPlan(PlanId plan) {
        running.values().remove(plan);
    }

    @Override
    public Optional<PlanId> runningPlanOf(ChildId child) {
        return Optional.ofNullable(running.get(child));
    }
}
