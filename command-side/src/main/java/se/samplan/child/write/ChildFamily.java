package se.samplan.child.write;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.child.Guardian;
import se.samplan.child.events.ChildCameOfAge;
import se.samplan.child.events.ChildEvent;
import se.samplan.child.events.ChildRegistered;
import se.samplan.child.events.CustodySet;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.refusal.NoAccess;

/**
 * Who belongs to the family, as the child's own stream says.
 *
 * @param child the child's own sign-in, when it has one
 * @param everGuardians everyone who stands or stood as a guardian
 */
record ChildFamily(@Nullable PersonId child, List<Guardian> guardians, Set<PersonId> everGuardians, boolean ofAge) {
    static final ChildFamily NONE = new ChildFamily(null, List.of(), Set.of(), false);

    ChildFamily with(ChildEvent event) {
        if (event instanceof ChildRegistered it) {
            return new ChildFamily(it.person(), it.guardians(), with(it.guardians()), ofAge);
        }
        if (event instanceof CustodySet it) {
            return new ChildFamily(child, it.guardians(), with(it.guardians()), ofAge);
        }
        return event instanceof ChildCameOfAge it
                ? new ChildFamily(child == null ? it.person() : child, guardians, everGuardians, true)
                : this;
    }

    private Set<PersonId> with(List<Guardian> now) {
        return Stream.concat(everGuardians.stream(), now.stream().map(Guardian::person))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The child, and everyone who stands or stood as a guardian. */
    boolean isKin(PersonId person) {
        return person.equals(child) || everGuardians.contains(person);
    }

    /** The child and the guardians with custody, as {@code Ground} has it. */
    boolean includes(PersonId person) {
        return person.equals(child)
                || (!ofAge
                        && guardians.stream()
                                .anyMatch(it -> it.custody() != Custody.NONE
                                        && it.person().equals(person)));
    }

    /**
     * On whose behalf somebody speaks about the child: the family's, or the own unit's.
     *
     * @throws NoAccess for a private person outside the family, and for who speaks for nobody
     */
    PartyId partyOf(Actor actor, ChildId child) {
        if (actor.role() == Role.PRIVATE && includes(actor.person())) {
            return new PartyId(child.value());
        }
        if (actor.role() == Role.STAFF && actor.party() != null) {
            return actor.party();
        }
        throw new NoAccess();
    }
}
