package se.samplan.child.commands;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.GuardianClaim;
import se.samplan.party.PersonId;
import se.samplan.platform.message.Word;

/** Register a child with identity number, name and guardians. Staff. {@code person} is the child's own sign-in, when it has one. */
@Word("register-child")
public record RegisterChild(
        ChildId child,
        String identity,
        String name,
        List<GuardianClaim> guardians,
        @Nullable PersonId person) implements ChildCommand {}
