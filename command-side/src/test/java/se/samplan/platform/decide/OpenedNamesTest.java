package se.samplan.platform.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samplan.cases.Cases.ALIASES;
import static se.samplan.cases.Cases.BUP;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.FAMILY;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.OMAR;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samplan.cases.Cases;
import se.samplan.child.ChildId;
import se.samplan.child.ProtectionLevel;
import se.samplan.child.commands.OpposeClaim;
import se.samplan.child.commands.ProtectIdentity;
import se.samplan.consent.Topic;
import se.samplan.consent.commands.GiveConsent;
import se.samplan.consent.commands.WithdrawConsent;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.GoalId;
import se.samplan.plan.PlanId;
import se.samplan.plan.commands.AppointCoordinator;
import se.samplan.plan.commands.InviteParty;
import se.samplan.plan.commands.NameLeadParty;
import se.samplan.plan.commands.OfferHandover;
import se.samplan.plan.commands.RequestCommitment;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Ids;
import se.samplan.platform.refusal.Invalid;

@DisplayName("Whom a command names, when its sender must not know who they are")
class OpenedNamesTest {
    private static final PlanId PLAN = new PlanId(Ids.next());
    private static final CommitmentId COMMITMENT = new CommitmentId(Ids.next());

    /** Nobody but socialtjänst is cleared. */
    private final OpenedNames names =
            new OpenedNames(ALIASES, (child, party) -> party.equals(SOCIAL), Cases.registers());

    @Test
    void isReadBackFromTheAliases() {
        var of = ALIASES.of(BUP, INES, LEO);
        assertThat(names.in(request(of), INES, LEO)).isEqualTo(request(BUP));
        assertThat(names.in(new GiveConsent(LEO, Set.of(of), null, null, null), INES, LEO))
                .isEqualTo(new GiveConsent(LEO, Set.of(BUP), null, null, null));
        var linda = ALIASES.of(LINDA.person(), EVA, LEO);
        assertThat(names.in(new AppointCoordinator(PLAN, linda), EVA, LEO))
                .isEqualTo(new AppointCoordinator(PLAN, LINDA.person()));
    }

    @Test
    void anAliasOfAnotherReaderOrAnotherChildIsRefused() {
        isRefused(request(ALIASES.of(BUP, EVA, LEO)), INES, "of");
        isRefused(request(ALIASES.of(BUP, INES, new ChildId(Ids.next()))), INES, "of");
        isRefused(new InviteParty(PLAN, ALIASES.of(BUP, EVA, new ChildId(Ids.next()))), EVA, "party");
    }

    static List<Command> tellingWhoTakesPart() {
        return List.of(
                new GiveConsent(LEO, Set.of(BUP), null, null, null),
                new WithdrawConsent(LEO, Set.of(BUP)),
                new OpposeClaim(LEO, BUP, "Nej."),
                request(BUP),
                new OfferHandover(PLAN, COMMITMENT, BUP, null, "Ert."));
    }

    @ParameterizedTest
    @MethodSource("tellingWhoTakesPart")
    void aPlainIdIsRefusedSinceTheAnswerWouldTellWhoItIs(Command command) {
        assertThatThrownBy(() -> names.in(command, INES, LEO)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> names.in(command, EVA, LEO)).isInstanceOf(Invalid.class);
        assertThat(names.in(command, LINDA, LEO)).as("who is cleared").isEqualTo(command);
    }

    @Test
    void theOwnUnitItsPeopleAndTheFamilyAreNamedAsTheyAre() {
        Command lead = new NameLeadParty(PLAN, SCHOOL);
        Command colleague = new AppointCoordinator(PLAN, OMAR.person());
        Command family = request(FAMILY);
        assertThat(names.in(lead, EVA, LEO)).isSameAs(lead);
        assertThat(names.in(colleague, EVA, LEO)).isSameAs(colleague);
        assertThat(names.in(family, EVA, LEO)).isSameAs(family);
        isRefused(new AppointCoordinator(PLAN, LINDA.person()), EVA, "person");
    }

    @Test
    void aUnitThatMayHaveNothingToDoWithTheChildIsFoundInTheRegister() {
        Command invite = new InviteParty(PLAN, BUP);
        Command protect = new ProtectIdentity(LEO, ProtectionLevel.MARKING, Set.of(BUP), null);
        assertThat(names.in(invite, EVA, LEO)).isSameAs(invite);
        assertThat(names.in(protect, EVA, LEO)).isSameAs(protect);
    }

    private void isRefused(Command command, Actor actor, String field) {
        assertThatThrownBy(() -> names.in(command, actor, LEO))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.detail().details().get("fields"))
                                .containsExactly(field));
    }

    private static RequestCommitment request(se.samplan.party.PartyId of) {
        return new RequestCommitment(
                PLAN,
                COMMITMENT,
                new GoalId("01990000-0000-7000-8000-0000000000c1"),
                of,
                "Kan ni?",
                Topic.LEISURE,
                LocalDate.of(2026, 12, 1));
    }
}
