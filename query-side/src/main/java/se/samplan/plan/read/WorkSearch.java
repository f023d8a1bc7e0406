package se.samplan.plan.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.party.read.Names;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.search.Json;
import se.samplan.platform.search.SearchClient;
import tools.jackson.databind.JsonNode;

/** Gathers what waits for a person over all plans of the party. */
@Component
class WorkSearch {
    /** So many plans at most are looked through, the latest changed first. */
    private static final int MOST = 200;

    private static final int NEWS = 10;

    /** So long after a plan has ended its end is still news. */
    private static final int DAYS = 30;

    private static final Object RUNNING = Map.of("term", Map.of("active", true));

    private final SearchClient search;
    private final PlanDocuments generation;
    private final ReadYourWrites waiting;
    private final PlanAccess access;
    private final ViewPosition newest;
    private final LastSeenPositions looks;
    private final NameResolver who;

    WorkSearch(
            SearchClient search,
            PlanDocuments generation,
            ReadYourWrites waiting,
            PlanAccess access,
            ViewPosition newest,
            LastSeenPositions looks,
            NameResolver who) {
        this.search = search;
        this.generation = generation;
        this.waiting = waiting;
        this.access = access;
        this.newest = newest;
        this.looks = looks;
        this.who = who;
    }

    Worklist answer(WorklistOfReader question) {
        Actor reader = question.reader();
        List<String> indexes = reader.role() == Role.AUDITOR ? List.of() : generation.indexes(reader);
        boolean catchingUp = waiting.search(reader, question.after(), indexes);
        if (indexes.isEmpty()) {
            return new Worklist(List.of(), new Names(Map.of(), Map.of()), -1, catchingUp);
        }
        long position = newest.position(reader, indexes);
        Map<PlanId, Long> looked = looks.of(reader.person());
        List<WorkItem> items = new ArrayList<>();
        plans(reader, indexes, List.of(RUNNING, waits(reader.person())))
                .forEach(document -> tasks(document, reader.person(), items));
        List<WorkItem> news = new ArrayList<>();
        plans(reader, indexes, List.of(runningOrJustEnded()))
                .forEach(document -> news(document, reader.person(), looked.get(document.plan()), news));
        items.sort(Comparator.comparing((WorkItem it) -> it.kind() != TaskKind.MINE_LATE)
                .thenComparing(it -> it.kind() == TaskKind.MINE)
                .thenComparing(it -> it.due() == null ? LocalDate.MAX : it.due())
                .thenComparing(WorkItem::since));
        items.addAll(news);
        return new Worklist(items, names(items), position, catchingUp);
    }

    /** How far the reader's views have come by now. */
    long position(Actor reader) {
        List<String> indexes = generation.indexes(reader);
        waiting.search(reader, null, indexes);
        return newest.position(reader, indexes);
    }

    private List<PlanDocument> plans(Actor reader, List<String> indexes, List<Object> more) {
        List<Object> filters = new ArrayList<>(ReaderFilter.of(reader));
        filters.addAll(more);
        Map<String, Object> body = Map.of(
                "size",
                MOST,
                "query",
                Map.of("bool", Map.of("filter", filters)),
                "sort",
                List.of(Map.of("changed", Map.of("order", "desc", "missing", "_last")), Map.of("plan", "asc")));
        LocalDate today = access.today();
        return search.search(String.join(",", indexes), body)
                .path("hits")
                .path("hits")
                .valueStream()
                .map(hit -> document(hit, today))
                .toList();
    }

    private static PlanDocument document(JsonNode hit, LocalDate today) {
        PlanDocument it = Json.read(hit.path("_source"), PlanDocument.class);
        PartyPlan body = it.body() == null ? null : AsOfToday.of(it.body(), today);
        return it.withBody(body);
    }

    private Object runningOrJustEnded() {
        Object ended = Map.of(
                "bool",
                Map.of(
                        "filter",
                        List.of(
                                Map.of("term", Map.of("state", PartyState.JOINED.word())),
                                Map.of(
                                        "range",
                                        Map.of(
                                                "changed",
                                                Map.of(
                                                        "gte",
                                                        access.today()
                                                                .minusDays(DAYS)
                                                                .toString()))))));
        return Map.of("bool", Map.of("should", List.of(RUNNING, ended), "minimum_should_match", 1));
    }

    /** Something there waits for this person, or for anyone of the party. */
    private static Object waits(PersonId person) {
        return Map.of(
                "nested",
                Map.of(
                        "path",
                        "tasks",
                        "query",
                        Map.of(
                                "bool",
                                Map.of(
                                        "should",
                                        List.of(
                                                Map.of("term", Map.of("tasks.person", person.value())),
                                                Map.of(
                                                        "bool",
                                                        Map.of(
                                                                "must_not",
                                                                Map.of("exists", Map.of("field", "tasks.person"))))),
                                        "minimum_should_match",
                                        1))));
    }

    private static void tasks(PlanDocument document, PersonId person, List<WorkItem> items) {
        PartyPlan plan = Objects.requireNonNull(document.body());
        for (Task task : plan.tasks()) {
            if (task.person() != null && !task.person().equals(person)) {
                continue;
            }
            items.add(new WorkItem(
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
                    document.version()));
        }
    }

    private static @Nullable ShownText text(PartyPlan plan, Task task) {
        if (task.commitment() == null) {
            return task.kind() == TaskKind.ANSWER_INVITATION ? plan.reason() : null;
        }
        return plan.commitments().stream()
                .filter(it -> it.commitment().equals(task.commitment()))
                .map(SeenCommitment::text)
                .findFirst()
                .orElse(null);
    }

    /** What others did after the person last looked at the plan, or last did something there. */
    private static void news(PlanDocument document, PersonId person, @Nullable Long looked, List<WorkItem> items) {
        PartyPlan plan = Objects.requireNonNull(document.body());
        long acted = plan.changes().stream()
                .filter(it -> person.equals(it.actor()))
                .mapToLong(PlanChange::position)
                .max()
                .orElse(-1);
        long since = Math.max(acted, looked == null ? -1 : looked);
        List<PlanChange> news = plan.changes().stream()
                .filter(it -> it.position() > since)
                .limit(NEWS)
                .map(it -> plan.masked() ? it.withoutOthers(plan.reader()) : it)
                .toList();
        if (!news.isEmpty()) {
            items.add(new WorkItem(
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
                    document.version()));
        }
    }

    private Names names(List<WorkItem> items) {
        Set<PartyId> parties = new LinkedHashSet<>();
        Set<PersonId> people = new LinkedHashSet<>();
        for (WorkItem item : items) {
            Stream.ofNullable(item.from()).forEach(parties::add);
            for (PlanChange change : item.news()) {
                Stream.of(change.party(), change.concerns())
                        .flatMap(Stream::ofNullable)
                        .forEach(parties::add);
                Stream.ofNullable(change.actor()).forEach(people::add);
            }
        }
        return who.of(parties, people);
    }
}
