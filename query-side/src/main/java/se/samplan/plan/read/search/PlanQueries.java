package se.samplan.plan.read.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.util.NamedValue;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samplan.plan.read.PlanFilter;
import se.samplan.platform.search.TypedWords;

/** What a list of plans can ask the engine for. */
final class PlanQueries {
    private static final int SOON_DAYS = 14;
    /** Characters of a plan: beyond these the words are found and not shown, instead of the search being refused. */
    private static final int LOOKED_THROUGH = 200_000;

    /** More than anybody types; the rest is not looked for. */
    private static final int MOST_WORDS = 30;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}]+");
    private static final String TEXT = "text";
    private static final String START = "text.start";

    private PlanQueries() {}

    static Query all(List<Query> queries) {
        return queries.isEmpty()
                ? Query.of(any -> any.matchAll(it -> it))
                : Query.of(all -> all.bool(its -> its.filter(queries)));
    }

    /**
     * In what the reader may see, by Swedish words or their beginnings; in the child's name above all. Every word has to be there, each
     * wherever it stands: the name of the child beside a word of a goal.
     */
    static Query words(String text) {
        List<Query> each = Stream.of(BETWEEN_WORDS.split(TypedWords.of(text)))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(PlanQueries::word)
                .toList();
        return Query.of(all -> all.bool(its -> its.must(each)));
    }

    private static Query word(String word) {
        return Query.of(any ->
                any.bool(its -> its.should(matches(TEXT, word, 2f), matches(START, word, 1f), matches("name", word, 4f))
                        .minimumShouldMatch("1")));
    }

    /** A word that says nothing, such as <i>och</i>, is no reason not to find what has the others. */
    private static Query matches(String field, String word, float weight) {
        return Query.of(its -> its.match(it -> it.field(field)
                .query(word)
                .operator(Operator.And)
                .zeroTermsQuery(ZeroTermsQuery.All)
                .boost(weight)));
    }

    /** What may no longer be covered must not be found either. */
    static Query stillCovered(LocalDate today) {
        return Query.of(either -> either.bool(its -> its.should(noEnd ->
                        noEnd.bool(no -> no.mustNot(end -> end.exists(it -> it.field("groundUntil")))))
                .should(notYet -> notYet.range(
                        days -> days.date(it -> it.field("groundUntil").gte(today.toString()))))
                .minimumShouldMatch("1")));
    }

    static Query filter(PlanFilter filter, LocalDate today) {
        return switch (filter) {
            case ACTIVE -> active(true);
            case ENDED -> active(false);
            case LATE, NO_OWNER ->
                Query.of(its -> its.term(it -> it.field("flags").value(filter.word())));
            case FOLLOW_UP_SOON ->
                all(List.of(
                        active(true),
                        Query.of(its -> its.range(days -> days.date(it -> it.field("followUp")
                                .lte(today.plusDays(SOON_DAYS).toString()))))));
        };
    }

    private static Query active(boolean is) {
        return Query.of(its -> its.term(it -> it.field("active").value(is)));
    }

    /** Tells up to three places where the words were found. */
    static SearchRequest.Builder highlighted(SearchRequest.Builder request) {
        HighlightField three = HighlightField.of(it -> it.fragmentSize(100).numberOfFragments(3));
        return request.highlight(its -> its.maxAnalyzedOffset(LOOKED_THROUGH)
                .preTags("")
                .postTags("")
                .fields(NamedValue.of(TEXT, three), NamedValue.of(START, three)));
    }
}
