package se.samplan.child;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PersonId;

/**
 * A guardian as the one who registers the child states it. Either the person of the sign-in is known ({@code person}), or the
 * identity number is given ({@code identity}) and the hub derives the opaque person from it; exactly one of the two.
 */
public record GuardianClaim(
        @Nullable PersonId person, @Nullable String identity, String name, Custody custody) {}
