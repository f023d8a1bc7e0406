package se.samplan.plan.read.worklist;

import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.LocalDate;
import se.samplan.party.PersonId;
import se.samplan.plan.PartyState;
import se.samplan.plan.read.document.ListedPlan;
import se.samplan.plan.read.document.ReaderFilter;
import se.samplan.plan.read.document.ViewFingerprint;
import se.samplan.platform.actor.Actor;

/** What the worklist asks the engine: the plans that come first, and of each of them one column. */
final class WorkQueries {

    /** So long after a plan has ended its end is still news. */
    private static final int DAYS = 30;

    private static final String TASKS = "tasks";
    private static final String PERSON = "tasks.person";
    private static final Query RUNNING =
            Query.of(its -> its.term(it -> it.field("active").value(true)));

    private WorkQueries() {}

    /** The plans where something waits for the reader, the one with the most pressing first, however long nothing happened in it. */
    static SearchRequest.Builder waiting(Actor reader, int from, int size) {
        Query theirs = theirs(reader.person());
        return ofReader(reader)
                .from(from)
                .size(size)
                .postFilter(both -> both.bool(its -> its.filter(RUNNING)
                        .filter(some -> some.nested(it -> it.path(TASKS).query(theirs)))))
                .sort(
                        SortOptions.of(its -> its.field(it -> it.field("tasks.urgency")
                                .order(SortOrder.Asc)
                                .mode(SortMode.Min)
                                .missing("_last")
                                .nested(in -> in.path(TASKS).filter(theirs)))),
                        by("plan", SortOrder.Asc))
                .docvalueFields(column -> column.field(ListedPlan.WAITING));
    }

    /** The plans where something may be new, the latest changed first. */
    static SearchRequest.Builder news(Actor reader, int from, int size, LocalDate today) {
        Query ended = Query.of(both -> both.bool(its -> its.filter(
                        some -> some.term(it -> it.field("state").value(PartyState.JOINED.word())))
                .filter(late -> late.range(days -> days.date(
                        it -> it.field("changed").gte(today.minusDays(DAYS).toString()))))));
        return ofReader(reader)
                .from(from)
                .size(size)
                .postFilter(
                        either -> either.bool(its -> its.should(RUNNING, ended).minimumShouldMatch("1")))
                .sort(by("changed", SortOrder.Desc), by("plan", SortOrder.Asc))
                .docvalueFields(column -> column.field(ListedPlan.NEWS));
    }

    static SearchRequest.Builder told(Actor reader) {
        return ofReader(reader).size(0);
    }

    private static SearchRequest.Builder ofReader(Actor reader) {
        return new SearchRequest.Builder()
                .query(all -> all.bool(its -> its.filter(ReaderFilter.of(reader))))
                .source(whole -> whole.fetch(false))
                .storedFields(ListedPlan.NOTHING_STORED)
                .trackTotalHits(all -> all.enabled(true))
                .aggregations(ViewFingerprint.ALL, ViewFingerprint.all());
    }

    /** Something that waits for this person, or for anyone of the party. */
    private static Query theirs(PersonId person) {
        return Query.of(either -> either.bool(its -> its.should(
                        mine -> mine.term(it -> it.field(PERSON).value(person.value())))
                .should(anyones -> anyones.bool(no -> no.mustNot(some -> some.exists(it -> it.field(PERSON)))))
                .minimumShouldMatch("1")));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(
                its -> its.field(it -> it.field(field).order(order).missing("_last")));
    }
}
