package se.samplan.consent;

import se.samplan.child.ChildId;

/** The stream of consents of a child: its own, so that consent and child can change at the same moment. */
public final class ConsentStream {
    private ConsentStream() {}

    /** The name of the stream, as receipts and positions give it. */
    public static String of(ChildId child) {
        return "consents-" + child.value();
    }
}
