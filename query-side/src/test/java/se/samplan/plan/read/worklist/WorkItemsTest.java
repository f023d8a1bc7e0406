package se.samplan.plan.read.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplan.child.ChildId;
import se.samplan.party.PersonId;
import se.samplan.plan.read.KeysInMemory;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.Task;
import se.samplan.plan.read.WorkItem;
import se.samplan.plan.read.document.ListedPlan;
import se.samplan.plan.read.document.ListedPlans;
import se.samplan.plan.read.document.RandomHistory;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.plan.read.fold.SealedMembership;
import se.samplan.plan.read.visibility.AsOfToday;
import se.samplan.plan.read.visibility.PartyPlanFactory;
import se.samplan.platform.search.RecordedEvent;
import se.samplan.platform.vault.Vault;

/** What stands in the columns of a list says the same as the whole view does, on any day. */
class WorkItemsTest {
    private final Vault vault = KeysInMemory.vault();

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void fromAColumnAreThoseOfTheWholePlan(long seed) {
        RandomHistory history = new RandomHistory(seed, 8, 1_500, vault);
        Set<ChildId> children = new HashSet<>();
        history.story().events().stream().map(RecordedEvent::child).forEach(children::add);
        children.remove(null);
        int tasks = 0;
        int news = 0;
        for (ChildId child : children) {
            SealedCase about = history.story().caseOf(child);
            PartyPlanFactory views = new PartyPlanFactory(about, vault);
            for (SealedCase.PlanCase of : about.plans()) {
                for (SealedMembership party : of.plan().parties()) {
                    Optional<PartyPlan> view = views.of(of, party);
                    for (int days : new int[] {0, 10, 400}) {
                        LocalDate today = of.day().plusDays(days);
                        if (view.isPresent()) {
                            tasks += tasks(seed, view.get(), today);
                            news += news(seed, view.get(), today);
                        }
                    }
                }
            }
        }
        assertThat(tasks).as("seed %d", seed).isPositive();
        assertThat(news).as("seed %d", seed).isPositive();
    }

    private static int tasks(long seed, PartyPlan view, LocalDate today) {
        PartyPlan whole = AsOfToday.of(view, today);
        ListedPlan.WaitingPart stored = ListedPlans.waiting(view);
        int found = 0;
        for (PersonId person : people(view)) {
            List<Task> expected = whole.tasks().stream()
                    .filter(it -> it.person() == null || it.person().equals(person))
                    .toList();
            List<WorkItem> items = WorkItems.tasks(AsOfToday.of(stored.plan(), today), "VERSION", person);
            assertThat(items.stream()
                            .map(it -> List.of(it.kind(), String.valueOf(it.commitment()), it.since()))
                            .toList())
                    .as("seed %d", seed)
                    .isEqualTo(expected.stream()
                            .map(it -> List.of(it.kind(), String.valueOf(it.commitment()), it.since()))
                            .toList());
            for (WorkItem item : items) {
                whole.commitments().stream()
                        .filter(it -> it.commitment().equals(item.commitment()))
                        .forEach(it -> assertThat(item.text()).isEqualTo(it.text()));
            }
            found += items.size();
        }
        return found;
    }

    private static int news(long seed, PartyPlan view, LocalDate today) {
        PartyPlan whole = AsOfToday.of(view, today);
        int found = 0;
        for (PersonId person : people(view)) {
            long acted = view.changes().stream()
                    .filter(it -> person.equals(it.actor()))
                    .mapToLong(PlanChange::position)
                    .max()
                    .orElse(-1);
            List<Long> expected = whole.changes().stream()
                    .map(PlanChange::position)
                    .filter(position -> position > acted)
                    .toList();
            List<Long> told = expected.stream().limit(ListedPlan.MOST_NEWS).toList();
            ListedPlan.NewsPart stored = ListedPlans.news(view);
            Optional<WorkItem> item =
                    WorkItems.news(stored, AsOfToday.of(stored.plan(), today), "VERSION", person, Map.of());
            assertThat(item.map(WorkItem::news).orElse(List.of()).stream()
                            .map(PlanChange::position)
                            .toList())
                    .as("seed %d", seed)
                    .isEqualTo(told);
            assertThat(item.map(WorkItem::moreNews).orElse(false))
                    .as("seed %d", seed)
                    .isEqualTo(expected.size() > told.size());
            found += expected.size();
        }
        return found;
    }

    private static Set<PersonId> people(PartyPlan view) {
        Set<PersonId> people = new HashSet<>(Set.of(new PersonId("019a0000-0000-7000-8000-000000000001")));
        view.changes().forEach(it -> Optional.ofNullable(it.actor()).ifPresent(people::add));
        view.commitments().forEach(it -> Optional.ofNullable(it.person()).ifPresent(people::add));
        return people;
    }
}
