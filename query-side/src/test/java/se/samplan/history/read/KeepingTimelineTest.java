package se.samplan.history.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Role;
import se.samplan.platform.time.SwedishTime;

@DisplayName("On no day from the proposal until its end is a plan without somebody who keeps it together")
class KeepingTimelineTest {
    private static final PlanId PLAN = new PlanId("01990000-0000-7000-8000-000000000001");
    private static final PartyId SCHOOL = new PartyId("01990000-0000-7000-8000-000000000002");
    private static final PartyId SOCIAL = new PartyId("01990000-0000-7000-8000-000000000003");
    private static final PartyId BUP = new PartyId("01990000-0000-7000-8000-000000000004");
    private static final PersonId EVA = new PersonId("eva");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private final List<HistoryEntry> lines = new ArrayList<>();

    @Test
    void whoProposedAnswersUntilSomebodyCoordinatesOrLeads() {
        on(1, "propose-plan", SCHOOL, null, null);
        on(2, "join-plan", SOCIAL, null, null);
        on(4, "accept-lead", SOCIAL, null, null);
        on(6, "accept-coordination", SCHOOL, SCHOOL, EVA);

        assertThat(keeper(0)).isNull();
        assertThat(keeper(1)).isEqualTo(new PlanKeeper(SCHOOL, null, PlanCapacity.LONGEST_IN_PLAN, day(1), at(1), 1));
        assertThat(keeper(3)).isEqualTo(keeper(1));
        assertThat(keeper(5)).isEqualTo(new PlanKeeper(SOCIAL, null, PlanCapacity.LEAD_PARTY, day(4), at(4), 4));
        assertThat(keeper(9)).isEqualTo(new PlanKeeper(SCHOOL, EVA, PlanCapacity.COORDINATOR, day(6), at(6), 6));
    }

    @Test
    void theLeadPartyAnswersFromTheDayTheCoordinatorStops() {
        on(1, "propose-plan", SCHOOL, null, null);
        on(2, "join-plan", SOCIAL, null, null);
        on(2, "accept-lead", SOCIAL, null, null);
        on(3, "accept-coordination", SCHOOL, SCHOOL, EVA);
        on(5, "resign-coordination", SCHOOL, null, null);
        on(8, "accept-coordination", SCHOOL, SCHOOL, EVA);
        on(9, "vacate-coordination", SOCIAL, SCHOOL, EVA);

        assertThat(keeper(4)).extracting(PlanKeeper::person).isEqualTo(EVA);
        assertThat(keeper(5)).extracting(PlanKeeper::party).isEqualTo(SOCIAL);
        assertThat(keeper(7)).isEqualTo(keeper(5));
        assertThat(keeper(8)).extracting(PlanKeeper::person).isEqualTo(EVA);
        assertThat(keeper(9)).extracting(PlanKeeper::as).isEqualTo(PlanCapacity.LEAD_PARTY);
    }

    @Test
    void withTheOneWhoLeavesGoesWhatItHeld() {
        on(1, "propose-plan", SCHOOL, null, null);
        on(2, "invite-party", SCHOOL, BUP, null);
        on(2, "invite-party", SCHOOL, SOCIAL, null);
        on(3, "join-plan", SOCIAL, null, null);
        on(4, "join-plan", BUP, null, null);
        on(5, "accept-lead", SCHOOL, null, null);
        on(5, "accept-coordination", SCHOOL, SCHOOL, EVA);
        on(6, "leave-plan", SCHOOL, null, null);

        assertThat(keeper(6)).extracting(PlanKeeper::party).isEqualTo(SOCIAL);
        on(7, "close-plan", SOCIAL, null, null);
        assertThat(keeper(7)).isNull();
    }

    @Test
    void asItWasKnownAtAMoment() {
        on(1, "propose-plan", SCHOOL, null, null);
        on(3, "accept-coordination", SCHOOL, SCHOOL, EVA);

        assertThat(KeepingTimeline.on(day(5), at(2), lines)).isEqualTo(keeper(1));
    }

    private void on(int day, String what, PartyId by, PartyId to, PersonId toPerson) {
        lines.add(new HistoryEntry(
                day, PLAN.value(), lines.size(), PLAN, at(day), what, EVA, by, Role.STAFF, null, null, to, toPerson));
    }

    private PlanKeeper keeper(int day) {
        return KeepingTimeline.on(day(day), null, lines);
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static Instant at(int number) {
        return day(number).atTime(9, 0).atZone(SwedishTime.ZONE).toInstant();
    }
}
