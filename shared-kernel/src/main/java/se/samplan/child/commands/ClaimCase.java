package se.samplan.child.commands;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.platform.message.DecidedByUnit;
import se.samplan.platform.message.Word;

/**
 * Say that one's own unit of socialtjänst has taken over the child's case, with the decision it rests on and its day. Gives nothing by
 * itself: it is shown to everyone in the child's running plan, and counts when a unit that holds the case accepts, or nobody has opposed it
 * in time.
 */
@Word("claim-case")
public record ClaimCase(
        ChildId child, String reference, @Nullable LocalDate decidedOn) implements ChildCommand, DecidedByUnit {}
