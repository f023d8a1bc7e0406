package se.samplan.plan.read.document;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import se.samplan.party.PartyId;
import se.samplan.plan.PartyState;
import se.samplan.platform.actor.Actor;

/** The part of a search that decides whose documents it may find. Stands in every search. */
public final class ReaderFilter {

    private ReaderFilter() {}

    /** All of them must hold. */
    public static List<Query> of(Actor reader) {
        Query there = Query.of(its -> its.term(it -> it.field("gone").value(false)));
        return switch (reader.role()) {
            case STAFF ->
                List.of(
                        there,
                        term(
                                "party",
                                reader.party() == null ? "" : reader.party().value()),
                        notOfKin(reader));
            case PRIVATE -> List.of(there, term("members", reader.person().value()));
            case AUDITOR ->
                List.of(
                        there,
                        Query.of(its -> its.terms(any -> any.field("party")
                                .terms(these -> these.value(reader.mandate().stream()
                                        .map(PartyId::value)
                                        .sorted()
                                        .map(FieldValue::of)
                                        .toList())))),
                        term("state", PartyState.JOINED.word()),
                        notOfKin(reader));
            case OPERATOR, HUB -> List.of(Query.of(its -> its.matchNone(none -> none)));
        };
    }

    /** Nobody reads the plan of an own child as staff. */
    private static Query notOfKin(Actor reader) {
        return Query.of(
                its -> its.bool(no -> no.mustNot(term("kin", reader.person().value()))));
    }

    private static Query term(String field, String value) {
        return Query.of(its -> its.term(it -> it.field(field).value(value)));
    }
}
