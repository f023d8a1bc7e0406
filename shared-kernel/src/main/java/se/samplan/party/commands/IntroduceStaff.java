package se.samplan.party.commands;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.message.SentByHub;
import se.samplan.platform.message.Word;

/** Make a staff member known as the verified sign-in describes them; sent by the hub itself when someone signs in. */
@SentByHub
@Word("introduce-staff")
public record IntroduceStaff(
        PartyId party,
        PersonId person,
        String name,
        @Nullable String title) implements PartyCommand {}
