package se.samplan.plan.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.ProtectionLevel;
import se.samplan.party.PartyId;

/**
 * A child's case as it concerns a unit, whether it takes part in a plan of the child or not. Nothing of any plan.
 *
 * @param childName for a unit that the case is offered to, or that decides; null for all others
 * @param protection the child has protected identity; told to the same
 * @param offeredBy the unit that offers it to the reader's
 * @param offeredTo the unit that it is offered to, for one that decides
 * @param words why it is offered; the decision that the unit's own claim rests on
 * @param decidedOn the day of that decision
 * @param lastDay the last day to oppose the unit's own claim
 * @param since when it was offered or claimed
 */
public record UnitCase(
        ChildId child,
        CaseStanding standing,
        @Nullable ShownText childName,
        @Nullable ProtectionLevel protection,
        @Nullable PartyId offeredBy,
        @Nullable PartyId offeredTo,
        @Nullable ShownText words,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate lastDay,
        @Nullable Instant since) {
    /** Of a child that the unit has nothing to do with, or that is not there. */
    public static UnitCase none(ChildId child) {
        return new UnitCase(child, CaseStanding.NONE, null, null, null, null, null, null, null, null);
    }
}
