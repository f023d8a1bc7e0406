package se.samplan.plan.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samplan.party.PartyId;
import se.samplan.party.read.Directory;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.search.SearchClient;
import se.samplan.platform.search.StoredDocument;

/** Finds the documents that are a reader's: of the own party, of the own family, or of the parties of an auditor's mandate. */
@Component
public class PlanDocuments {
    private final SearchClient search;
    private final Directory directory;

    PlanDocuments(SearchClient search, Directory directory) {
        this.search = search;
        this.directory = directory;
    }

    /** As last written. Empty when there is nothing for the reader; a document that is gone still tells what it has seen. */
    List<PlanDocument> of(PlanId plan, Actor reader) {
        return switch (reader.role()) {
            case STAFF -> reader.party() == null ? List.of() : read(plan, reader, Set.of(reader.party()));
            case AUDITOR ->
                read(plan, reader, reader.mandate()).stream()
                        .filter(it -> it.state() == PartyState.JOINED)
                        .toList();
            case PRIVATE ->
                search.get(PlanIndexes.FAMILY, PlanIndexes.familyId(plan), PlanDocument.class).stream()
                        .map(StoredDocument::source)
                        .filter(it -> it.members().contains(reader.person()))
                        .toList();
            case OPERATOR, HUB -> List.of();
        };
    }

    /** The alias that holds the documents of a unit; every one of them while its kind is not known yet. */
    List<String> indexes(PartyId party) {
        return directory
                .party(party)
                .map(unit -> List.of(PlanIndexes.of(unit.kind())))
                .orElse(PlanIndexes.OF_UNITS);
    }

    /** Where a reader's documents are searched. */
    public List<String> indexes(Actor reader) {
        return switch (reader.role()) {
            case STAFF -> reader.party() == null ? List.of() : indexes(reader.party());
            case AUDITOR ->
                reader.mandate().stream()
                        .flatMap(party -> indexes(party).stream())
                        .distinct()
                        .toList();
            case PRIVATE -> List.of(PlanIndexes.FAMILY);
            case OPERATOR, HUB -> List.of();
        };
    }

    /** Without those of an own child. */
    private List<PlanDocument> read(PlanId plan, Actor reader, Set<PartyId> parties) {
        List<SearchClient.DocumentAddress> places = new ArrayList<>();
        for (PartyId party : parties) {
            for (String index : indexes(party)) {
                places.add(new SearchClient.DocumentAddress(index, PlanIndexes.id(plan, party)));
            }
        }
        return search.getAll(places, PlanDocument.class).stream()
                .map(StoredDocument::source)
                .filter(it -> !it.kin().contains(reader.person()))
                .toList();
    }
}
