package se.samplan.history.read;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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
import se.samplan.plan.read.document.PlanAccess;
import se.samplan.platform.reader.BlockingScheduler;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.search.SearchClient;

/** Answers the questions about what happened and who answered for what. */
@Component
class HistoryQueryHandler {
    /** Lines in one answer of the engine: more than most plans have, and few enough that it need not prepare for many. */
    private static final int PAGE = 200;

    private static final List<String> INDEX = List.of(HistoryView.HISTORY);

    private final SearchClient search;
    private final PlanAccess access;
    private final Directory directory;
    private final RemarkReading remarks;

    HistoryQueryHandler(SearchClient search, PlanAccess access, Directory directory, RemarkReading remarks) {
        this.remarks = remarks;
        this.search = search;
        this.access = access;
        this.directory = directory;
    }

    @QueryHandler
    PlanHistory handle(HistoryOfPlan question) {
        PlanAccess.Sees sees = access.of(question.plan(), question.reader(), question.after());
        List<HistoryEntry> lines = lines(List.of(Query.of(either -> either.bool(
                        its -> its.should(term("plan", question.plan().value()), ofChild(sees))
                                .minimumShouldMatch("1")))))
                .stream()
                .filter(line -> sees.line(line.entry(), line.party(), line.by(), line.what()))
                .map(line -> sees.ownOnly() ? line.withoutOthers(sees.reader()) : line)
                .toList();
        Names names = names(lines);
        if (sees.masked()) {
            PlanHistory masked = new PlanHistory(
                    lines.stream()
                            .filter(line -> !line.what().equals("overdue"))
                            .map(line -> line.masked(sees.reader()))
                            .toList(),
                    names.masked(sees.reader()),
                    sees.catchingUp(),
                    sees.ownOnly());
            return sees.told(masked, PlanHistory.class, names);
        }
        return new PlanHistory(lines, names, sees.catchingUp(), sees.ownOnly());
    }

    @QueryHandler
    EntryRemarks handle(RemarksOfEntry question) {
        return remarks.answer(question);
    }

    @QueryHandler
    Responsible handle(ResponsibleOn question) {
        EntryId entry = EntryId.of(question.commitment().value());
        var lines = meanwhile(
                List.of(term("plan", question.plan().value()), term("entry", entry.value()), acts(List.of())));
        PlanAccess.Sees sees = access.of(question.plan(), question.reader(), null);
        if (!sees.entry(entry)) {
            throw new NoAccess();
        }
        Responsible found = answer(
                sees,
                question.day(),
                knownTo(sees, question.plan(), question.known()),
                question.commitment(),
                whenRead(lines));
        return sees.masked() ? sees.told(found, Responsible.class, names(found)) : found;
    }

    @QueryHandler
    Responsibilities handle(ResponsibilityOfPlan question) {
        var acts = meanwhile(List.of(term("plan", question.plan().value()), acts(KeepingTimeline.ACTS)));
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
                                .filter(line -> line.entry() != null && entry.refersTo(line.entry()))
                                .toList()))
                .toList();
        PlanKeeper keeper = keeper(sees, question.day(), known, lines);
        Names names = directory.names(
                Stream.concat(
                                found.stream().flatMap(it -> Stream.ofNullable(it.party())),
                                Stream.ofNullable(keeper).map(PlanKeeper::party))
                        .toList(),
                Stream.concat(
                                found.stream().flatMap(it -> Stream.ofNullable(it.person())),
                                Stream.ofNullable(keeper).flatMap(it -> Stream.ofNullable(it.person())))
                        .toList());
        return sees.told(
                new Responsibilities(keeper, found, sees.masked() ? names.masked(sees.reader()) : names),
                Responsibilities.class,
                names);
    }

    private static @Nullable PlanKeeper keeper(
            PlanAccess.Sees sees, LocalDate day, @Nullable Instant known, List<HistoryEntry> lines) {
        if (!sees.takesPart()) {
            return null;
        }
        PlanKeeper keeper =
                sees.masked() ? KeepingTimeline.on(sees.today(), null, lines) : KeepingTimeline.on(day, known, lines);
        return keeper != null && sees.masked() ? keeper.withoutDay() : keeper;
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
                        term("plan", plan.value()),
                        term("what", "leave-plan"),
                        term("party", sees.reader().value())))
                .stream()
                .map(HistoryEntry::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return asked == null || asked.isAfter(left) ? left : asked;
    }

    /** What concerns the child alone belongs to the history of each of its plans. */
    private static Query ofChild(PlanAccess.Sees sees) {
        return Query.of(both -> both.bool(its ->
                its.filter(term("child", sees.child().value())).mustNot(some -> some.exists(it -> it.field("plan")))));
    }

    private static Query acts(List<String> also) {
        return Query.of(any -> any.terms(it -> it.field("what")
                .terms(these -> these.value(Stream.concat(ResponsibilityTimeline.ACTS.stream(), also.stream())
                        .map(FieldValue::of)
                        .toList()))));
    }

    private static Query term(String field, String value) {
        return Query.of(its -> its.term(it -> it.field(field).value(value)));
    }

    /** Reads while the reader's rights are looked up; nothing of it is told before they are known. */
    private CompletableFuture<List<HistoryEntry>> meanwhile(List<Query> filters) {
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

    private List<HistoryEntry> lines(List<Query> filters) {
        search.awaitSearchable(INDEX);
        List<HistoryEntry> lines = new ArrayList<>();
        List<Hit<HistoryEntry>> page;
        do {
            SearchRequest.Builder request = new SearchRequest.Builder()
                    .size(PAGE)
                    .query(all -> all.bool(its -> its.filter(filters)))
                    .sort(first -> first.field(it -> it.field("position").order(SortOrder.Asc)))
                    .trackTotalHits(count -> count.enabled(false));
            if (!lines.isEmpty()) {
                request.searchAfter(lines.getLast().position());
            }
            page = search.search(INDEX, request, HistoryEntry.class).hits().hits();
            page.forEach(hit -> lines.add(Objects.requireNonNull(hit.source())));
        } while (page.size() == PAGE);
        return lines;
    }

    private Names names(Responsible found) {
        return directory.names(List.of(), found.person() == null ? List.of() : List.of(found.person()));
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
