package se.samplan.consent.events;

import se.samplan.child.ChildId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** Staff judged whether the child's own consent is needed; the latest judgement holds. */
@Word("assess-maturity")
public record MaturityAssessed(ChildId child, boolean ownConsentNeeded, SealedText reason) implements ConsentEvent {}
