package se.samplan.plan.read.worklist;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.party.read.Names;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.TaskKind;
import se.samplan.plan.read.WatchWorklist;
import se.samplan.plan.read.WorkItem;
import se.samplan.plan.read.Worklist;
import se.samplan.plan.read.WorklistOfReader;
import se.samplan.plan.read.document.Freshness;
import se.samplan.plan.read.document.LastSeenPositions;
import se.samplan.plan.read.document.ListedPlan;
import se.samplan.plan.read.document.NameResolver;
import se.samplan.plan.read.document.PlanAccess;
import se.samplan.plan.read.document.PlanDocuments;
import se.samplan.plan.read.document.ReadYourWrites;
import se.samplan.plan.read.document.ViewFingerprint;
import se.samplan.plan.read.visibility.AsOfToday;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.refusal.Malformed;
import se.samplan.platform.search.SearchClient;
import se.samplan.platform.vault.Bookmarks;

/** Gathers what waits for a person over all plans of the party. */
@Component
public class WorkSearch {
    private static final int DEEPEST = 10_000;
    private static final int LARGEST = 100;

    private static final Comparator<WorkItem> MOST_PRESSING_FIRST = Comparator.comparing(
                    (WorkItem it) -> it.kind() != TaskKind.MINE_LATE && it.kind() != TaskKind.NAME_COORDINATOR)
            .thenComparing(it -> it.kind() == TaskKind.MINE)
            .thenComparing(it -> it.due() == null ? LocalDate.MAX : it.due())
            .thenComparing(WorkItem::since);

    private final SearchClient search;
    private final PlanDocuments generation;
    private final ReadYourWrites waiting;
    private final PlanAccess access;
    private final LastSeenPositions looks;
    private final NameResolver who;
    private final Freshness freshness;
    private final Bookmarks bookmarks;

    WorkSearch(
            SearchClient search,
            PlanDocuments generation,
            ReadYourWrites waiting,
            PlanAccess access,
            LastSeenPositions looks,
            NameResolver who,
            Freshness freshness,
            Bookmarks bookmarks) {
        this.search = search;
        this.generation = generation;
        this.waiting = waiting;
        this.access = access;
        this.looks = looks;
        this.who = who;
        this.freshness = freshness;
        this.bookmarks = bookmarks;
    }

    /** What the engine found: where something waits, and where something may be new. */
    private record FoundWork(
            List<MultiSearchItem<Void>> answers, List<ListedPlan.WaitingPart> waiting, List<ListedPlan.NewsPart> news) {

        static FoundWork in(List<MultiSearchItem<Void>> answers) {
            return new FoundWork(
                    answers,
                    parts(answers.getFirst(), ListedPlan.WAITING, ListedPlan.WaitingPart.class),
                    parts(answers.getLast(), ListedPlan.NEWS, ListedPlan.NewsPart.class));
        }

        /** What may be behind: of a proposal without consent nothing is that could change it. */
        List<ListedPlan.ListedPart> parts() {
            return Stream.<ListedPlan.ListedPart>concat(waiting.stream(), news.stream())
                    .filter(it -> !it.plan().onlyOwn())
                    .toList();
        }

        private static <T> List<T> parts(MultiSearchItem<Void> found, String column, Class<T> type) {
            return found.hits().hits().stream()
                    .map(hit -> ListedPlan.read(hit, column, type))
                    .toList();
        }
    }

    /** @throws Malformed if it is a page that can't be turned to */
    public Worklist answer(WorklistOfReader question) {
        Actor reader = question.reader();
        int size = Math.clamp(question.size(), 1, LARGEST);
        if (question.page() < 0 || (question.page() + 1L) * size > DEEPEST) {
            throw new Malformed("page");
        }
        List<String> indexes = reader.role() == Role.AUDITOR ? List.of() : generation.indexes(reader);
        boolean catchingUp = waiting.search(reader, question.after(), indexes);
        if (indexes.isEmpty()) {
            return new Worklist(
                    List.of(),
                    new Names(Map.of(), Map.of()),
                    since(reader, 0),
                    catchingUp,
                    question.page(),
                    size,
                    0,
                    0,
                    false);
        }
        LocalDate today = access.today();
        Freshness.Measured<FoundWork> measured = freshness.read(
                () -> FoundWork.in(search.searchAll(
                        indexes,
                        List.of(
                                WorkQueries.waiting(reader, question.page() * size, size),
                                WorkQueries.news(reader, question.page() * size, size, today)))),
                FoundWork::parts,
                () -> search.awaitSearchable(indexes));
        FoundWork found = measured.read();
        Freshness.Heads heads = measured.heads();
        List<WorkItem> items = new ArrayList<>();
        found.waiting()
                .forEach(it ->
                        items.addAll(WorkItems.tasks(it.readBy(reader, heads, today), version(it), reader.person())));
        items.sort(MOST_PRESSING_FIRST);
        Map<PlanId, Long> looked = looks.of(reader.person());
        found.news()
                .forEach(it -> WorkItems.news(it, it.readBy(reader, heads, today), version(it), reader.person(), looked)
                        .ifPresent(items::add));
        return new Worklist(
                items,
                names(items),
                since(reader, told(found.answers())),
                catchingUp,
                question.page(),
                size,
                total(found.answers().getFirst()),
                total(found.answers().getLast()),
                found.parts().stream()
                        .anyMatch(it -> heads.areAheadOf(it)
                                || AsOfToday.isOver(it.plan().groundUntil(), today)));
    }

    /** What the reader's views tell by now, as one number. */
    public long told(Actor reader) {
        List<String> indexes = generation.indexes(reader);
        waiting.search(reader, null, indexes);
        return indexes.isEmpty() ? 0 : told(search.searchAll(indexes, List.of(WorkQueries.told(reader))));
    }

    /** Of several looks the earlier one: whoever watches from there on misses nothing. */
    private static long told(List<MultiSearchItem<Void>> found) {
        return ViewFingerprint.in(found.getFirst().aggregations());
    }

    private String since(Actor reader, long told) {
        return bookmarks.of(Bookmarks.own(reader.person(), WatchWorklist.ABOUT), told);
    }

    private String version(ListedPlan.ListedPart part) {
        return bookmarks.of(part.plan().plan().value(), part.version());
    }

    private static long total(MultiSearchItem<Void> found) {
        TotalHits total = found.hits().total();
        return total == null ? found.hits().hits().size() : total.value();
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
