package se.samplan.pages.plan;

import java.util.Optional;
import se.samplan.child.Custody;
import se.samplan.child.GuardianClaim;
import se.samplan.pages.frame.SubmittedForm;

/** A guardian that a form names, whom the page did not know before. */
public final class NewGuardian {
    private NewGuardian() {}

    /**
     * Nobody when neither a name nor a number was written.
     *
     * @param row what stands after the names of its fields
     */
    public static Optional<GuardianClaim> in(SubmittedForm form, String row) {
        String name = "guardian-name" + row;
        String identity = "guardian-identity" + row;
        return form.raw(name) == null && form.raw(identity) == null
                ? Optional.empty()
                : Optional.of(new GuardianClaim(
                        null,
                        form.text(identity),
                        form.text(name),
                        form.chosen("guardian-custody" + row, Custody::of, Custody.JOINT)));
    }
}
