package se.samplan.history.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.party.read.Directory;
import se.samplan.party.read.Names;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.EntryId;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.PlanAccess;
import se.samplan.platform.reader.BlockingScheduler;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.search.Json;
import se.samplan.platform.search.SearchClient;
import tools.jackson.databind.JsonNode;

/** Answers the questions about what happened and who answered for what. */
@Component
class HistoryQueryHandler {
    /** Lines in one answer of the engine: more than most plans have, and few enough that it need not prepare for many. */
    private static final int PAGE = 200;

    private final SearchClient search;
    private final PlanAccess access;
    private final Directory directory;

    HistoryQueryHandler(SearchClient search, PlanAccess access, Directory directory) {
        this.search = search;
        this.access = access;
        this.directory = directory;
    }

    @QueryHandler
    PlanHistory handle(HistoryOfPlan question) {
        PlanAccess.Sees sees = access.of(question.plan(), question.reader(), question.after());
        List<HistoryEntry> lines = lines(List.of(Map.of(
                        "bool",
                        Map.of(
                                "should",
                                List.of(
                                        Map.of(
                                                "term",
                                                Map.of("plan", question.plan().value())),
                                        ofChild(sees)),
                                "minimum_should_match",
                                1))))
                .stream()
                .filter(line -> sees.line(line.entry(), line.party(), line.what()))
                .toList();
        if (sees.masked()) {
            return new PlanHistory(
                    lines.stream()
                            .filter(line -> !line.what().equals("overdue"))
                            .map(line -> line.masked(sees.reader()))
                            .toList(),
                    names(lines).masked(sees.reader()),
                    sees.catchingUp());
        }
        return new PlanHistory(lines, names(lines), sees.catchingUp());
    }

    @QueryHandler
    Responsible handle(ResponsibleOn question) {
        EntryId entry = EntryId.of(question.commitment().value());
        var lines = meanwhile(List.of(
                Map.of("term", Map.of("plan", question.plan().value())),
                Map.of("term", Map.of("entry", entry.value())),
                Map.of("terms", Map.of("what", ResponsibilityTimeline.ACTS))));
        PlanAccess.Sees sees = access.of(question.plan(), question.reader(), null);
        if (!sees.entry(entry)) {
            throw new NoAccess();
        }
        return answer(
                sees,
                question.day(),
                knownTo(sees, question.plan(), question.known()),
                question.commitment(),
                whenRead(lines));
    }

    @QueryHandler
    Responsibilities handle(ResponsibilityOfPlan question) {
        var acts = meanwhile(List.of(
                Map.of("term", Map.of("plan", question.plan().value())),
                Map.of("terms", Map.of("what", ResponsibilityTimeline.ACTS))));
        PlanAccess.Sees sees = access.of(question.plan(), question.reader(), null);
        List<HistoryEntry> lines = whenRead(acts);
        Instant known = knownTo(sees, question.plan(), question.known());
        Set<EntryId> commitments = new LinkedHashSet<>();
        lines.stream()
                .filter(line -> line.what().equals("make-commitment"))
                .flatMap(line -> Stream.ofNullable(line.entry()))
                .filter(sees::entry)
                .forEach(commitments::add);
        List<Responsible> found = commitments.stream()
                .map(entry -> answer(
                        sees,
                        question.day(),
                        known,
                        entry.asCommitment(),
                        lines.stream()
                                .filter(line -> entry.equals(line.entry()))
                                .toList()))
                .toList();
        Names names = directory.names(
                found.stream().flatMap(it -> Stream.ofNullable(it.party())).toList(),
                found.stream().flatMap(it -> Stream.ofNullable(it.person())).toList());
        return new Responsibilities(found, sees.masked() ? names.masked(sees.reader()) : names);
    }

    /** Asked day by day, the answers would tell the days that protected identity hides: then the answer is for today alone. */
    private static Responsible answer(
            PlanAccess.Sees sees,
            LocalDate day,
            @Nullable Instant known,
            CommitmentId commitment,
            List<HistoryEntry> lines) {
        return sees.masked() && !ResponsibilityTimeline.everBy(sees.reader(), lines)
                ? ResponsibilityTimeline.on(sees.today(), null, commitment, lines)
                        .withoutDay()
                : ResponsibilityTimeline.on(day, known, commitment, lines);
    }

    /** Who has left learns nothing that was recorded later. */
    private @Nullable Instant knownTo(PlanAccess.Sees sees, PlanId plan, @Nullable Instant asked) {
        if (!sees.hasLeft()) {
            return asked;
        }
        Instant left = lines(List.of(
                        Map.of("term", Map.of("plan", plan.value())),
                        Map.of("term", Map.of("what", "leave-plan")),
                        Map.of("term", Map.of("party", sees.reader().value()))))
                .stream()
                .map(HistoryEntry::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return asked == null || asked.isAfter(left) ? left : asked;
    }

    /** What concerns the child alone belongs to the history of each of its plans. */
    private static Map<String, Object> ofChild(PlanAccess.Sees sees) {
        return Map.of(
                "bool",
                Map.of(
                        "filter",
                        List.of(Map.of("term", Map.of("child", sees.child().value()))),
                        "must_not",
                        List.of(Map.of("exists", Map.of("field", "plan")))));
    }

    /** Reads while the reader's rights are looked up; nothing of it is told before they are known. */
    private CompletableFuture<List<HistoryEntry>> meanwhile(List<Object> filters) {
        return CompletableFuture.supplyAsync(
                () -> lines(filters), reading -> BlockingScheduler.threads().schedule(reading));
    }

    private static List<HistoryEntry> whenRead(CompletableFuture<List<HistoryEntry>> lines) {
        try {
            return lines.join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException cause ? cause : fault;
        }
    }

    private List<HistoryEntry> lines(List<Object> filters) {
        search.refresh(HistoryView.HISTORY);
        List<HistoryEntry> lines = new ArrayList<>();
        List<JsonNode> page;
        do {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("size", PAGE);
            body.put("query", Map.of("bool", Map.of("filter", filters)));
            body.put("sort", List.of(Map.of("position", "asc")));
            body.put("track_total_hits", false);
            if (!lines.isEmpty()) {
                body.put("search_after", List.of(lines.getLast().position()));
            }
            page = search.search(HistoryView.HISTORY, body)
                    .path("hits")
                    .path("hits")
                    .valueStream()
                    .toList();
            page.forEach(hit -> lines.add(Json.read(hit.path("_source"), HistoryEntry.class)));
        } while (page.size() == PAGE);
        return lines;
    }

    private Names names(List<HistoryEntry> lines) {
        List<PartyId> parties = new ArrayList<>();
        List<PersonId> people = new ArrayList<>();
        for (HistoryEntry line : lines) {
            Stream.of(line.party(), line.to()).flatMap(Stream::ofNullable).forEach(parties::add);
            Stream.of(line.by(), line.toPerson()).flatMap(Stream::ofNullable).forEach(people::add);
        }
        return directory.names(new LinkedHashSet<>(parties), new LinkedHashSet<>(people));
    }
}
