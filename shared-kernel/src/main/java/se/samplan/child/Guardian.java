package se.samplan.child;

import se.samplan.party.PersonId;
import se.samplan.platform.vault.SealedText;

/** One guardian as an event knows them. The name is sealed. */
public record Guardian(PersonId person, SealedText name, Custody custody) {}
