package se.samplan.party.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.events.PartyEvent;
import se.samplan.party.events.PartyRegistered;
import se.samplan.party.events.ResponsibilityStated;
import se.samplan.party.events.StaffIntroduced;
import se.samplan.platform.search.Batch;
import se.samplan.platform.search.IndexForm;
import se.samplan.platform.search.IndexGeneration;
import se.samplan.platform.search.RecordedEvent;
import se.samplan.platform.search.SwedishOrder;
import se.samplan.platform.search.View;
import se.samplan.platform.vault.Vault;

/** Units and their staff by name. */
final class PartyView implements View {
    static final String PARTIES = "parties";
    static final String PEOPLE = "people";

    private final Vault vault;
    private final Consumer<PartyId> changed;

    /** @param changed told when a unit or its staff stands otherwise in the live view */
    PartyView(Vault vault, Consumer<PartyId> changed) {
        this.vault = vault;
        this.changed = changed;
    }

    /** A unit as stored. */
    record PartyDocument(
            PartyId party,
            String kind,
            @Nullable String name,
            @Nullable String sort,
            String code,
            long version,
            KnownParty body) {

        PartyDocument unsearchable() {
            return new PartyDocument(party, kind, null, null, code, version, body);
        }
    }

    /** A member of staff as stored. */
    record PersonDocument(
            String person,
            PartyId party,
            @Nullable String name,
            @Nullable String sort,
            long version,
            KnownPerson body) {

        PersonDocument unsearchable() {
            return new PersonDocument(person, party, null, null, version, body);
        }
    }

    @Override
    public List<IndexForm> indexes() {
        return List.of(new IndexForm(PARTIES, "search/parties.json"), new IndexForm(PEOPLE, "search/people.json"));
    }

    @Override
    public Projection project(IndexGeneration generation) {
        return new PartyProjection(generation, vault, changed);
    }

    private record PartyProjection(IndexGeneration generation, Vault vault, Consumer<PartyId> changed)
            implements Projection {

        @Override
        public void take(RecordedEvent recorded, Batch batch) {
            if (!(recorded.payload() instanceof PartyEvent event)) {
                return;
            }
            switch (event) {
                case PartyRegistered it ->
                    put(new KnownParty(it.party(), it.kind(), it.name(), it.code(), null), recorded, batch);
                case ResponsibilityStated it ->
                    known(it.party(), batch)
                            .ifPresent(unit -> put(
                                    new KnownParty(unit.party(), unit.kind(), unit.name(), unit.code(), it.text()),
                                    recorded,
                                    batch));
                case StaffIntroduced it -> put(it, recorded, batch);
            }
        }

        @Override
        public void forget(String key) {
            // Remembers nothing between batches.
        }

        private Optional<KnownParty> known(PartyId party, Batch batch) {
            KnownParty inBatch = open(batch).get(party);
            return inBatch != null
                    ? Optional.of(inBatch)
                    : generation
                            .get(PARTIES, party.value(), PartyDocument.class)
                            .map(stored -> stored.source().body());
        }

        private void put(KnownParty unit, RecordedEvent recorded, Batch batch) {
            open(batch).put(unit.party(), unit);
            batch.signal(() -> changed.accept(unit.party()));
            PartyDocument document = new PartyDocument(
                    unit.party(),
                    unit.kind().word(),
                    unit.name(),
                    SwedishOrder.sortKey(unit.name()),
                    unit.code(),
                    recorded.version(),
                    unit);
            batch.put(
                    PARTIES,
                    unit.party().value(),
                    recorded.key(),
                    recorded.position(),
                    document,
                    document::unsearchable);
        }

        private void put(StaffIntroduced it, RecordedEvent recorded, Batch batch) {
            String name = vault.open(it.name()).orElse(null);
            batch.signal(() -> changed.accept(it.party()));
            PersonDocument document = new PersonDocument(
                    it.person().value(),
                    it.party(),
                    name,
                    name == null ? null : SwedishOrder.sortKey(name),
                    recorded.version(),
                    new KnownPerson(it.person(), it.party(), name, it.title()));
            batch.put(
                    PEOPLE,
                    it.person().value() + ":" + it.party().value(),
                    recorded.key(),
                    recorded.position(),
                    document,
                    document::unsearchable);
        }

        private static Map<PartyId, KnownParty> open(Batch batch) {
            return batch.part("parties", HashMap::new);
        }
    }
}
