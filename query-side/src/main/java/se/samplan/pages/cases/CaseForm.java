package se.samplan.pages.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.GuardianClaim;
import se.samplan.child.ProtectionLevel;
import se.samplan.child.commands.AcceptCase;
import se.samplan.child.commands.ClaimCase;
import se.samplan.child.commands.DeclineCase;
import se.samplan.child.commands.LiftProtection;
import se.samplan.child.commands.OfferCase;
import se.samplan.child.commands.ProtectIdentity;
import se.samplan.child.commands.SetCustody;
import se.samplan.child.commands.WithdrawCaseOffer;
import se.samplan.child.commands.WithdrawClaim;
import se.samplan.pages.frame.SubmittedForm;
import se.samplan.pages.plan.NewGuardian;
import se.samplan.party.PartyId;
import se.samplan.platform.message.Command;
import se.samplan.platform.refusal.NoAccess;

/** The forms of the page of a child's case, read in the words of commands. */
final class CaseForm {
    private final SubmittedForm form;
    private final ChildId child;
    private final PartyId unit;

    CaseForm(SubmittedForm form, ChildId child, PartyId unit) {
        this.form = form;
        this.child = child;
        this.unit = unit;
    }

    /**
     * @throws se.samplan.pages.frame.FormIncomplete if fields are missing or malformed
     * @throws NoAccess if the page has no such form
     */
    Command read() {
        return form.checked(command(form.text("do")));
    }

    private Command command(String word) {
        return switch (word) {
            case "accept-case" -> new AcceptCase(child, unit);
            case "decline-case" -> new DeclineCase(child, form.text("reason"));
            case "offer-case" -> new OfferCase(child, form.chosen("to", PartyId::new, unit), form.text("reason"));
            case "withdraw-case-offer" -> new WithdrawCaseOffer(child);
            case "claim-case" -> new ClaimCase(child, form.text("reference"), form.day("decidedOn"));
            case "withdraw-claim" -> new WithdrawClaim(child);
            case "set-custody" -> new SetCustody(child, guardians(), form.day("from"), reference());
            case "protect-identity" ->
                new ProtectIdentity(
                        child,
                        form.chosen("level", ProtectionLevel::of, ProtectionLevel.MARKING),
                        Set.of(unit),
                        reference());
            case "lift-protection" -> new LiftProtection(child, reference());
            default -> throw new NoAccess();
        };
    }

    private @Nullable String reference() {
        return form.textOrNull("reference");
    }

    private List<GuardianClaim> guardians() {
        List<GuardianClaim> all = Stream.of("-1", "-2")
                .flatMap(row -> NewGuardian.in(form, row).stream())
                .toList();
        if (all.isEmpty()) {
            form.trouble("guardian-name-1", "missing");
        }
        return all;
    }
}
