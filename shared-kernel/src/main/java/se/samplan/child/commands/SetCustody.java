package se.samplan.child.commands;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.GuardianClaim;
import se.samplan.platform.message.DecidedByUnit;
import se.samplan.platform.message.Word;

/**
 * State the whole new picture of guardians and custody, true from a day that is not in the future. Staff of socialtjänst.
 *
 * @param reference the decision it rests on, as the judgment or the agreement
 */
@Word("set-custody")
public record SetCustody(
        ChildId child,
        List<GuardianClaim> guardians,
        LocalDate from,
        @Nullable String reference) implements ChildCommand, DecidedByUnit {}
