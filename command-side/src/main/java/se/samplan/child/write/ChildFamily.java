package se.samplan.child.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.child.Guardian;
import se.samplan.child.events.ChildCameOfAge;
import se.samplan.child.events.ChildEvent;
import se.samplan.child.events.ChildRegistered;
import se.samplan.child.events.CustodySet;
import se.samplan.party.PersonId;

/**
 * Who belongs to the family, as the child's own stream says.
 *
 * @param child the child's own sign-in, when it has one
 */
record ChildFamily(@Nullable PersonId child, List<Guardian> guardians, boolean ofAge) {
    static final ChildFamily NONE = new ChildFamily(null, List.of(), false);

    ChildFamily with(ChildEvent event) {
        if (event instanceof ChildRegistered it) {
            return new ChildFamily(it.person(), it.guardians(), ofAge);
        }
        if (event instanceof CustodySet it) {
            return new ChildFamily(child, it.guardians(), ofAge);
        }
        return event instanceof ChildCameOfAge it
                ? new ChildFamily(child == null ? it.person() : child, guardians, true)
                : this;
    }

    boolean includes(PersonId person) {
        return person.equals(child)
                || (!ofAge && guardians.stream().anyMatch(it -> it.person().equals(person)));
    }
}
