package se.samplan.child.events;

import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.platform.message.EventRevision;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/**
 * Socialtjänst recorded that the protection has ended.
 *
 * @param reference the decision it rests on; the first revision did not say
 */
@EventRevision(2)
@Word("lift-protection")
public record ProtectionLifted(ChildId child, @Nullable SealedText reference) implements ChildEvent {}
