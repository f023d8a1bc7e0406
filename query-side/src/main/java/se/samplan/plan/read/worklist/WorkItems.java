package se.samplan.plan.read.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.SeenClaim;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.Task;
import se.samplan.plan.read.TaskKind;
import se.samplan.plan.read.WorkItem;
import se.samplan.plan.read.document.ListedPlan;

/** Makes items of the worklist from what may be read today of what is stored of one plan. */
final class WorkItems {

    private static final Set<TaskKind> SAYS_WHY =
            Set.of(TaskKind.ANSWER_INVITATION, TaskKind.AWAIT_CONSENT, TaskKind.OPEN_PLAN);

    private WorkItems() {}

    static List<WorkItem> tasks(PartyPlan plan, String version, PersonId person) {
        return plan.tasks().stream()
                .filter(task -> task.person() == null || task.person().equals(person))
                .map(task -> new WorkItem(
                        task.kind(),
                        plan.plan(),
                        plan.childName(),
                        task.commitment(),
                        text(plan, task),
                        task.person(),
                        plan.masked() ? null : task.from(),
                        task.due(),
                        task.since(),
                        List.of(),
                        false,
                        version))
                .toList();
    }

    private static @Nullable ShownText text(PartyPlan plan, Task task) {
        if (task.kind() == TaskKind.ANSWER_CLAIM) {
            return plan.claims().stream()
                    .filter(it -> it.party().equals(task.from()))
                    .map(SeenClaim::reference)
                    .findFirst()
                    .orElse(null);
        }
        if (task.commitment() == null) {
            return SAYS_WHY.contains(task.kind()) ? plan.reason() : null;
        }
        return plan.commitments().stream()
                .filter(it -> it.commitment().equals(task.commitment()))
                .map(SeenCommitment::text)
                .findFirst()
                .orElse(null);
    }

    /** What others did after the person last looked at the plan, or last did something there. */
    static Optional<WorkItem> news(
            ListedPlan.NewsPart stored, PartyPlan plan, String version, PersonId person, Map<PlanId, Long> looked) {
        long last = Math.max(stored.acted().getOrDefault(person.value(), -1L), looked.getOrDefault(plan.plan(), -1L));
        List<PlanChange> since =
                plan.changes().stream().filter(it -> it.position() > last).toList();
        List<PlanChange> news = since.stream()
                .limit(ListedPlan.MOST_NEWS)
                .map(it -> plan.masked() ? it.withoutOthers(plan.reader()) : it)
                .toList();
        return news.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkItem(
                        TaskKind.NEW_SINCE_LAST_LOOK,
                        plan.plan(),
                        plan.childName(),
                        null,
                        null,
                        person,
                        null,
                        null,
                        news.getLast().at(),
                        news,
                        since.size() > news.size(),
                        version));
    }
}
