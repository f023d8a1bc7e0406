package se.samplan.platform.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.child.ChildId;
import se.samplan.consent.commands.GiveConsent;
import se.samplan.party.PartyId;
import se.samplan.plan.PlanId;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.plan.commands.SetFollowUp;
import se.samplan.platform.message.Ids;

@DisplayName("A command is one text: the same for the same command, another for any other")
class CommandTextTest {
    private final ChildId child = new ChildId(Ids.next());
    private final PlanId plan = new PlanId(Ids.next());
    private final LocalDate day = LocalDate.of(2026, 11, 28);

    @Test
    void theOrderOfASetIsNoDifference() {
        PartyId one = new PartyId(Ids.next());
        PartyId two = new PartyId(Ids.next());
        Set<PartyId> there = new LinkedHashSet<>(List.of(one, two));
        Set<PartyId> back = new LinkedHashSet<>(List.of(two, one));
        assertThat(CommandText.of(new GiveConsent(child, there, null, null, day)))
                .isEqualTo(CommandText.of(new GiveConsent(child, back, null, null, day)))
                .isNotEqualTo(CommandText.of(new GiveConsent(child, Set.of(one), null, null, day)));
    }

    @Test
    void everyWordCounts() {
        String text = CommandText.of(new ProposePlan(plan, child, "borta", day));
        assertThat(text)
                .isEqualTo(CommandText.of(new ProposePlan(plan, child, "borta", day)))
                .isNotEqualTo(CommandText.of(new ProposePlan(plan, child, "borta.", day)))
                .isNotEqualTo(CommandText.of(new ProposePlan(plan, child, null, day)))
                .isNotEqualTo(CommandText.of(new ProposePlan(plan, child, "borta", null)))
                .isNotEqualTo(CommandText.of(new SetFollowUp(plan, day)));
    }
}
