package se.samplan.party.events;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The verified sign-in showed this person acting for the party under this name and title; a later one replaces it. */
@Word("introduce-staff")
public record StaffIntroduced(
        PartyId party,
        PersonId person,
        SealedText name,
        @Nullable String title) implements PartyEvent {}
