package se.samplan.plan.read.visibility;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samplan.child.events.CaseAccepted;
import se.samplan.child.events.CaseClaimed;
import se.samplan.child.events.CaseDeclined;
import se.samplan.child.events.CaseOfferWithdrawn;
import se.samplan.child.events.CaseOffered;
import se.samplan.child.events.CaseTakenOver;
import se.samplan.child.events.ChildCameOfAge;
import se.samplan.child.events.ClaimOpposed;
import se.samplan.child.events.ClaimWithdrawn;
import se.samplan.child.events.CustodySet;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.consent.events.MaturityAssessed;
import se.samplan.platform.message.Words;

/** What is decided about the child is told to everyone who takes part in its plan, also when the unit that decided does not. */
public final class ToldToAll {
    private static final Set<String> WORDS = Stream.of(
                    CustodySet.class,
                    IdentityProtected.class,
                    ProtectionLifted.class,
                    MaturityAssessed.class,
                    ChildCameOfAge.class,
                    CaseOffered.class,
                    CaseOfferWithdrawn.class,
                    CaseDeclined.class,
                    CaseClaimed.class,
                    ClaimWithdrawn.class,
                    ClaimOpposed.class,
                    CaseAccepted.class,
                    CaseTakenOver.class)
            .map(Words::of)
            .collect(Collectors.toUnmodifiableSet());

    /** Of these the words are told too: written for everyone to know, also by a unit that takes no part. */
    private static final Set<String> IN_WORDS = Stream.of(
                    CustodySet.class,
                    IdentityProtected.class,
                    ProtectionLifted.class,
                    CaseOffered.class,
                    CaseDeclined.class,
                    CaseClaimed.class)
            .map(Words::of)
            .collect(Collectors.toUnmodifiableSet());

    private ToldToAll() {}

    /** Are the reason, or the decision it rests on, for everyone too? */
    static boolean includesWords(String what) {
        return IN_WORDS.contains(what);
    }

    /** @param what the word of an event */
    public static boolean includes(String what) {
        return WORDS.contains(what);
    }
}
