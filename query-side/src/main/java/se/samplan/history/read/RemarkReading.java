package se.samplan.history.read;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samplan.party.PartyId;
import se.samplan.party.read.Directory;
import se.samplan.party.read.Names;
import se.samplan.plan.events.CommitmentEvent;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.CommitmentOverdue;
import se.samplan.plan.events.CommitmentRequested;
import se.samplan.plan.events.DissentExpressed;
import se.samplan.plan.events.EntryStruck;
import se.samplan.plan.read.SeenRemark;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.document.PlanAccess;
import se.samplan.plan.read.document.TextReading;
import se.samplan.platform.message.Words;
import se.samplan.platform.refusal.Malformed;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.search.SearchClient;
import se.samplan.platform.vault.Bookmarks;
import se.samplan.platform.vault.SealedText;

/** Reads what was said about an entry from the history, by the same rule as the plan itself. */
@Component
class RemarkReading {
    private static final int LARGEST = 100;
    private static final List<String> INDEX = List.of(HistoryView.HISTORY);
    /** They are the entry, or nobody's words. */
    private static final Set<Class<?>> NOT_SAID =
            Set.of(CommitmentRequested.class, CommitmentMade.class, CommitmentOverdue.class);

    /** The words of the events that say something about an entry, as a plan tells it beside the entry. */
    private static final List<FieldValue> REMARKS = Stream.<Class<?>>concat(
                    Words.records(CommitmentEvent.class).filter(event -> !NOT_SAID.contains(event)),
                    Stream.of(DissentExpressed.class, EntryStruck.class))
            .map(Words::of)
            .map(FieldValue::of)
            .toList();

    private final SearchClient search;
    private final PlanAccess access;
    private final TextReading texts;
    private final Directory directory;
    private final Bookmarks bookmarks;

    RemarkReading(SearchClient search, PlanAccess access, TextReading texts, Directory directory, Bookmarks bookmarks) {
        this.search = search;
        this.access = access;
        this.texts = texts;
        this.directory = directory;
        this.bookmarks = bookmarks;
    }

    /** @throws NoAccess if there is no such entry for the reader */
    EntryRemarks answer(RemarksOfEntry question) {
        PlanAccess.Sees sees = access.of(question.plan(), question.reader(), null);
        if (!sees.entry(question.entry())) {
            throw new NoAccess();
        }
        int size = Math.clamp(question.size(), 1, LARGEST);
        List<SeenRemark> remarks = new ArrayList<>();
        Long before = opened(question);
        List<Hit<HistoryDocument>> page;
        do {
            page = said(question, before);
            for (Hit<HistoryDocument> hit : page) {
                HistoryDocument document = Objects.requireNonNull(hit.source());
                HistoryEntry line = document.line();
                PartyId by = line.party();
                if (by != null && sees.words(question.entry(), by, line.by())) {
                    if (remarks.size() == size) {
                        return answer(question, remarks, before, sees);
                    }
                    remarks.add(remark(sees, line, by, document.said()));
                }
                before = line.position();
            }
        } while (page.size() == LARGEST);
        return answer(question, remarks, null, sees);
    }

    private List<Hit<HistoryDocument>> said(RemarksOfEntry question, @Nullable Long before) {
        search.awaitSearchable(INDEX);
        SearchRequest.Builder request = new SearchRequest.Builder()
                .size(LARGEST)
                .query(all -> all.bool(its -> its.filter(
                        term("plan", question.plan().value()),
                        term("entry", question.entry().value()),
                        Query.of(any -> any.terms(it -> it.field("what").terms(these -> these.value(REMARKS)))))))
                .sort(latest -> latest.field(it -> it.field("position").order(SortOrder.Desc)))
                .trackTotalHits(count -> count.enabled(false));
        if (before != null) {
            request.searchAfter(before);
        }
        return search.search(INDEX, request, HistoryDocument.class).hits().hits();
    }

    private SeenRemark remark(PlanAccess.Sees sees, HistoryEntry line, PartyId by, @Nullable SealedText said) {
        boolean veiled = sees.masked() && !sees.isReader(by);
        return new SeenRemark(
                line.what(),
                line.recordedAt(),
                line.by(),
                by,
                said == null ? null : veiled ? ShownText.veiled() : texts.open(sees.child(), said),
                veiled ? null : line.day());
    }

    private @Nullable Long opened(RemarksOfEntry question) {
        String before = question.before();
        return before == null
                ? null
                : bookmarks.open(about(question), before).orElseThrow(() -> new Malformed("before"));
    }

    private static String about(RemarksOfEntry question) {
        return Bookmarks.own(
                question.reader().person(), "remarks of " + question.entry().value());
    }

    private EntryRemarks answer(
            RemarksOfEntry question, List<SeenRemark> remarks, @Nullable Long next, PlanAccess.Sees sees) {
        Names names = directory.names(
                remarks.stream().map(SeenRemark::by).toList(),
                remarks.stream().flatMap(it -> Stream.ofNullable(it.actor())).toList());
        String further = next == null ? null : bookmarks.of(about(question), next);
        return sees.told(
                new EntryRemarks(remarks, further, sees.masked() ? names.masked(sees.reader()) : names, sees.ownOnly()),
                EntryRemarks.class,
                names);
    }

    private static Query term(String field, String value) {
        return Query.of(its -> its.term(it -> it.field(field).value(value)));
    }
}
