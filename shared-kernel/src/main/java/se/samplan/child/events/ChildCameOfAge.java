package se.samplan.child.events;

import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.party.PersonId;
import se.samplan.platform.message.Word;

/**
 * The child is eighteen: nobody has custody any more, and only its own consent counts. Recorded by the hub.
 *
 * @param person the child's own sign-in, by its identity number; none when the number can no longer be read
 */
@Word("came-of-age")
public record ChildCameOfAge(ChildId child, @Nullable PersonId person) implements ChildEvent {}
