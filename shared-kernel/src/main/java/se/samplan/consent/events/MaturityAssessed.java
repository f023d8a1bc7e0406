package se.samplan.consent.events;

import se.samplan.child.ChildId;
import se.samplan.platform.vault.SealedText;

/** Staff judged whether the child's own consent is needed; the latest judgement holds. */
public record MaturityAssessed(ChildId child, boolean ownConsentNeeded, SealedText reason) implements ConsentEvent {}
