package se.samplan.pages.plan;

import static se.samplan.pages.plan.Field.Own.CONSENT;
import static se.samplan.pages.plan.Field.Own.CUSTODY;
import static se.samplan.pages.plan.Field.Own.MATURITY;
import static se.samplan.pages.plan.Field.Own.PROTECTION;
import static se.samplan.pages.plan.Field.Own.WITHDRAWAL;
import static se.samplan.pages.plan.Field.choice;
import static se.samplan.pages.plan.Field.day;
import static se.samplan.pages.plan.Field.words;
import static se.samplan.pages.plan.SeenBy.NOT_SAID;
import static se.samplan.pages.plan.Tone.GRAVE;
import static se.samplan.pages.plan.Tone.SELDOM;
import static se.samplan.pages.plan.Tone.SELDOM_AND_GRAVE;
import static se.samplan.pages.plan.Tone.USUAL;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import se.samplan.child.ProtectionLevel;
import se.samplan.child.commands.AcceptCase;
import se.samplan.child.commands.LiftProtection;
import se.samplan.child.commands.OfferCase;
import se.samplan.child.commands.OpposeClaim;
import se.samplan.child.commands.ProtectIdentity;
import se.samplan.child.commands.SetCustody;
import se.samplan.child.commands.WithdrawCaseOffer;
import se.samplan.consent.Topic;
import se.samplan.consent.commands.AssessMaturity;
import se.samplan.consent.commands.GiveConsent;
import se.samplan.consent.commands.RefuseConsent;
import se.samplan.consent.commands.WithdrawConsent;
import se.samplan.pages.plan.Field.GivenDay;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;

/** What decides who may know what about the child: consent, custody, maturity, protection. */
public enum ConsentAct implements Act {
    GIVE_CONSENT(
            ActDescription.of(
                            GiveConsent.class,
                            it -> new GiveConsent(
                                    it.child(),
                                    it.someOf("among", PartyId::new),
                                    it.several("exclude", Topic::of),
                                    null,
                                    it.dayOrNull("until")),
                            NOT_SAID,
                            USUAL,
                            CONSENT)
                    .called(".again", (situation, place) -> situation.consent().hasConsented()),
            Place.Section.CONSENT,
            situation -> situation.consent().mayConsent()),
    WITHDRAW_CONSENT(
            ActDescription.of(WithdrawConsent.class, ConsentAct::withdrawal, NOT_SAID, GRAVE, WITHDRAWAL),
            Place.Section.CONSENT,
            situation -> situation.consent().mayConsent() && situation.consent().hasConsented()),
    REFUSE_CONSENT(
            ActDescription.of(
                    RefuseConsent.class, it -> new RefuseConsent(it.child(), null), NOT_SAID, SELDOM_AND_GRAVE),
            Place.Section.CONSENT,
            situation -> situation.consent().mayConsent()),
    ASSESS_MATURITY(
            ActDescription.of(
                    AssessMaturity.class,
                    it -> new AssessMaturity(
                            it.child(), it.text("ownConsentNeeded").equals("yes"), it.text("reason")),
                    NOT_SAID,
                    USUAL,
                    MATURITY,
                    words("reason")),
            Place.Section.MORE,
            situation -> isStaffTakingPart(situation) && judges(situation.plan().readerKind())),
    SET_CUSTODY(
            ActDescription.of(
                    SetCustody.class,
                    it -> new SetCustody(it.child(), it.guardians(), it.day("from"), it.textOrNull("reference")),
                    NOT_SAID,
                    USUAL,
                    CUSTODY,
                    day("from", GivenDay.TODAY),
                    words("reference")),
            Place.Section.MORE,
            situation -> isStaffTakingPart(situation) && situation.consent().mayChangeCustody()),
    PROTECT_IDENTITY(
            ActDescription.of(
                            ProtectIdentity.class,
                            it -> new ProtectIdentity(
                                    it.child(),
                                    it.word("level", ProtectionLevel::of, ProtectionLevel.MARKING),
                                    it.several("cleared", PartyId::new),
                                    it.textOrNull("reference")),
                            NOT_SAID,
                            GRAVE,
                            PROTECTION,
                            words("reference"))
                    .called(".again", (situation, place) -> situation.plan().protection() != null),
            Place.Section.MORE,
            ConsentAct::protects),
    LIFT_PROTECTION(
            ActDescription.of(
                    LiftProtection.class,
                    it -> new LiftProtection(it.child(), it.textOrNull("reference")),
                    NOT_SAID,
                    SELDOM_AND_GRAVE,
                    words("reference")),
            Place.Section.MORE,
            situation -> protects(situation) && situation.plan().protection() != null),
    OPPOSE_CLAIM(
            ActDescription.of(
                    OpposeClaim.class,
                    it -> new OpposeClaim(it.child(), it.party("party"), it.text("reason")),
                    NOT_SAID,
                    USUAL,
                    choice("party", ChosenFrom.CLAIMANTS),
                    words("reason")),
            Place.Section.PLAN,
            ConsentAct::isClaimed),
    OFFER_CASE(
            ActDescription.of(
                    OfferCase.class,
                    it -> new OfferCase(it.child(), it.party("to"), it.text("reason")),
                    NOT_SAID,
                    SELDOM,
                    choice("to", ChosenFrom.SOCIAL_SERVICES),
                    words("reason")),
            Place.Section.CASE,
            situation -> protects(situation) && situation.plan().caseOffer() == null),
    WITHDRAW_CASE_OFFER(
            ActDescription.of(WithdrawCaseOffer.class, it -> new WithdrawCaseOffer(it.child()), NOT_SAID, SELDOM),
            Place.Section.CASE,
            situation -> protects(situation) && situation.plan().caseOffer() != null),
    ACCEPT_CASE(
            ActDescription.of(
                    AcceptCase.class,
                    it -> new AcceptCase(it.child(), it.party("party")),
                    NOT_SAID,
                    SELDOM,
                    choice("party", ChosenFrom.CLAIMANTS)),
            Place.Section.CASE,
            situation -> isClaimed(situation) && protects(situation));

    /** The kinds of units that judge whether the child's own consent is needed. */
    private static final Set<PartyKind> JUDGING = EnumSet.of(
            PartyKind.SCHOOL, PartyKind.SOCIAL_SERVICES, PartyKind.BUP, PartyKind.HABILITATION, PartyKind.PRIMARY_CARE);

    private final ActDescription about;
    private final Place.Section at;
    private final Predicate<Situation> offered;

    ConsentAct(ActDescription about, Place.Section at, Predicate<Situation> offered) {
        this.about = about;
        this.at = at;
        this.offered = offered;
    }

    @Override
    public ActDescription about() {
        return about;
    }

    @Override
    public boolean isOffered(Situation situation, Place place) {
        return at == place && offered.test(situation);
    }

    private static WithdrawConsent withdrawal(ActInput it) {
        boolean all = it.is("scope", "all");
        return new WithdrawConsent(
                it.child(), all ? it.several("from", PartyId::new) : it.someOf("from", PartyId::new));
    }

    private static boolean isStaffTakingPart(Situation situation) {
        return situation.reader().isStaff() && situation.takesPart();
    }

    private static boolean judges(PartyKind kind) {
        return JUDGING.contains(kind);
    }

    private static boolean isClaimed(Situation situation) {
        return situation.takesPart() && !situation.plan().claims().isEmpty();
    }

    private static boolean protects(Situation situation) {
        return isStaffTakingPart(situation) && situation.consent().isSocialServices();
    }
}
