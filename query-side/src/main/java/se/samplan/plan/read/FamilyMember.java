package se.samplan.plan.read;

import org.jspecify.annotations.Nullable;
import se.samplan.child.Custody;
import se.samplan.party.PersonId;

/**
 * A member of the child's family.
 *
 * @param custody null for the child
 */
public record FamilyMember(
        PersonId person, ShownText name, @Nullable Custody custody) {}
