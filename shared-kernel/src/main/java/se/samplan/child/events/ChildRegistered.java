package se.samplan.child.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.Guardian;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** Staff registered the child. The family party exists from now on; its members are the child and the guardians. */
@Word("register-child")
public record ChildRegistered(
        ChildId child,
        PartyId family,
        SealedText identity,
        SealedText name,
        List<Guardian> guardians,
        @Nullable PersonId person)
        implements ChildEvent {}
