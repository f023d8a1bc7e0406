package se.samplan.consent.events;

import se.samplan.child.ChildId;

/** Every event in the stream of consents concerning one child. */
public sealed interface ConsentEvent
        permits ConsentGiven,
                ConsentRefused,
                ConsentWithdrawn,
                ConsentPeriodBegan,
                ConsentPeriodEnded,
                MaturityAssessed {
    ChildId child();
}
