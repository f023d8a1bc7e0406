package se.samplan.child.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.Guardian;
import se.samplan.platform.message.EventRevision;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/**
 * Socialtjänst recorded who the guardians are from the given day.
 *
 * @param reference the decision it rests on; the first revision did not say
 */
@EventRevision(2)
@Word("set-custody")
public record CustodySet(
        ChildId child,
        List<Guardian> guardians,
        LocalDate from,
        @Nullable SealedText reference) implements ChildEvent {}
