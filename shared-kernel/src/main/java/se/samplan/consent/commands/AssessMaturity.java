package se.samplan.consent.commands;

import se.samplan.child.ChildId;
import se.samplan.platform.message.Word;

/** Staff judges whether the child's own consent is needed, with the reason; never derived from age alone (JO 3153-2016). */
@Word("assess-maturity")
public record AssessMaturity(ChildId child, boolean ownConsentNeeded, String reason) implements ConsentCommand {}
