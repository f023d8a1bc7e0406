package se.samplan.platform.decide;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplan.child.ChildId;
import se.samplan.child.ProtectionLevel;
import se.samplan.child.commands.ProtectIdentity;
import se.samplan.child.commands.SetCustody;
import se.samplan.consent.Topic;
import se.samplan.consent.commands.GiveConsent;
import se.samplan.party.PartyId;
import se.samplan.plan.GoalId;
import se.samplan.plan.PlanId;
import se.samplan.plan.commands.ClosePlan;
import se.samplan.plan.commands.SetFollowUp;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Ids;
import se.samplan.platform.refusal.DateNotPossible;
import se.samplan.platform.refusal.Invalid;

class PlausibleValuesTest {
    private final ChildId child = new ChildId(Ids.next());
    private final PlanId plan = new PlanId(Ids.next());
    private final PartyId party = new PartyId(Ids.next());

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "0001-01-01", "1989-12-31", "2200-01-01", "+999999999-12-31"})
    void noCommandNamesADayThatNobodyCanMean(String day) {
        LocalDate far = LocalDate.parse(day);

        assertThatThrownBy(() -> PlausibleValues.require(new SetFollowUp(plan, far)))
                .isInstanceOf(DateNotPossible.class);
        assertThatThrownBy(() -> PlausibleValues.require(new GiveConsent(child, Set.of(party), null, null, far)))
                .isInstanceOf(DateNotPossible.class);
    }

    @Test
    void noListHasAnEmptyPlace() {
        refused(
                "exclude",
                new GiveConsent(child, Set.of(party), new HashSet<>(Arrays.asList((Topic) null)), null, null));
        refused("among", new GiveConsent(child, Collections.singleton(null), null, null, null));
        refused("guardians", new SetCustody(child, Arrays.asList((se.samplan.child.GuardianClaim) null), null, null));
        refused("cleared", new ProtectIdentity(child, ProtectionLevel.MARKING, Collections.singleton(null), null));
        refused("evaluations", new ClosePlan(plan, "x", Collections.singletonMap(new GoalId(Ids.next()), null), "y"));
    }

    @Test
    void whatIsLeftOutIsForTheRulesToJudge() {
        assertThatCode(() -> PlausibleValues.require(new ClosePlan(plan, null, null, null)))
                .doesNotThrowAnyException();
        assertThatCode(() -> PlausibleValues.require(new ClosePlan(plan, "x", Map.of(), "y")))
                .doesNotThrowAnyException();
        assertThatCode(() -> PlausibleValues.require(new SetFollowUp(plan, LocalDate.of(2027, 3, 1))))
                .doesNotThrowAnyException();
    }

    private static void refused(String field, Command command) {
        assertThatThrownBy(() -> PlausibleValues.require(command))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> org.assertj.core.api.Assertions.assertThat(
                                        refusal.detail().details().toString())
                                .contains(field));
    }
}
