package se.samplan.plan.read;

import java.util.List;
import java.util.Map;
import se.samplan.party.PartyId;
import se.samplan.plan.PartyState;
import se.samplan.platform.actor.Actor;

/** The part of a search that decides whose documents it may find. Stands in every search. */
final class ReaderFilter {

    private ReaderFilter() {}

    static List<Object> of(Actor reader) {
        Map<String, Object> there = Map.of("term", Map.of("gone", false));
        return switch (reader.role()) {
            case STAFF ->
                List.of(
                        there,
                        Map.of(
                                "term",
                                Map.of(
                                        "party",
                                        reader.party() == null
                                                ? ""
                                                : reader.party().value())));
            case PRIVATE ->
                List.of(there, Map.of("term", Map.of("members", reader.person().value())));
            case AUDITOR ->
                List.of(
                        there,
                        Map.of(
                                "terms",
                                Map.of(
                                        "party",
                                        reader.mandate().stream()
                                                .map(PartyId::value)
                                                .sorted()
                                                .toList())),
                        Map.of("term", Map.of("state", PartyState.JOINED.word())));
            case OPERATOR, HUB -> List.of(Map.of("match_none", Map.of()));
        };
    }
}
