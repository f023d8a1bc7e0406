package se.samplan.party.commands;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** Make a staff member known as the verified sign-in describes them; sent by the hub itself when someone signs in. */
public record IntroduceStaff(
        PartyId party,
        PersonId person,
        String name,
        @Nullable String title) implements PartyCommand {}
