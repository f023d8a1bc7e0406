package se.samplan.child.events;

import java.time.LocalDate;
import java.util.List;
import se.samplan.child.ChildId;
import se.samplan.child.Guardian;
import se.samplan.platform.message.Word;

/** Socialtjänst recorded who the guardians are from the given day. */
@Word("set-custody")
public record CustodySet(ChildId child, List<Guardian> guardians, LocalDate from) implements ChildEvent {}
