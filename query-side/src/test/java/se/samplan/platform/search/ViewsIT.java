package se.samplan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samplan.child.ChildId;
import se.samplan.child.events.TextsDestroyed;
import se.samplan.consent.ConsentStream;
import se.samplan.consent.Topic;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.party.events.PartyRegistered;
import se.samplan.party.events.StaffIntroduced;
import se.samplan.party.read.KnownParty;
import se.samplan.party.read.KnownPerson;
import se.samplan.party.read.PartiesMatching;
import se.samplan.party.read.PartyList;
import se.samplan.party.read.PartyViews;
import se.samplan.party.read.StaffOfParty;
import se.samplan.plan.NeedId;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.plan.events.NeedRecorded;
import se.samplan.plan.events.PartyInvited;
import se.samplan.plan.events.PartyLeft;
import se.samplan.plan.events.PlanDeclined;
import se.samplan.plan.read.KeysInMemory;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SmallStory;
import se.samplan.plan.read.Story;
import se.samplan.plan.read.document.PlanAccess;
import se.samplan.plan.read.document.PlanRights;
import se.samplan.plan.read.document.RandomHistory;
import se.samplan.plan.read.search.PlanSearches;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.history.StreamHeads;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.vault.SealedText;
import tools.jackson.databind.JsonNode;

/** The views on a real Elasticsearch node. */
class ViewsIT {
    @TempDir
    private static Path data;

    private static Bench.Engine engine;

    private final FragileVault vault = new FragileVault(KeysInMemory.vault());
    private Bench bench;

    @BeforeAll
    static void startNode() {
        engine = Bench.Engine.start(data);
    }

    @AfterAll
    static void stopNode() {
        engine.stop().run();
    }

    @BeforeEach
    void start() {
        bench = new Bench(engine, vault);
        Bench.await(() -> bench.atWork.isReady());
    }

    @AfterEach
    void stop() throws IOException {
        bench.close();
    }

    @Test
    void rebuiltBesideIsTheSameAsLiveDocumentByDocument() {
        long seed = 20261122;
        var messages = new RandomHistory(seed, 30, 3_000, vault).story().messages();
        // Told as they are read, so that the live views are written in many small batches and the rebuilt ones in few
        // large.
        bench.publish(messages);
        bench.awaitCurrent();
        Map<String, JsonNode> live = bench.documents();
        assertThat(bench.atWork.progress().live()).isEqualTo(1);

        bench.atWork.rebuild();
        Bench.await(() -> bench.atWork.progress().state() == RebuildProgress.ViewState.CURRENT
                && Integer.valueOf(2).equals(bench.atWork.progress().live()));
        bench.search.refresh("*");
        Map<String, JsonNode> rebuilt = bench.documents();

        System.out.printf(
                "seed %d: %d events, %d documents, rebuilt in %s%n",
                seed, messages.size(), rebuilt.size(), bench.atWork.progress());
        assertThat(live.size()).isGreaterThan(messages.size());
        assertThat(without(live, rebuilt)).as("only live").isEmpty();
        assertThat(without(rebuilt, live)).as("only rebuilt").isEmpty();
        rebuilt.forEach(
                (place, document) -> assertThat(comparable(document)).as(place).isEqualTo(comparable(live.get(place))));
        assertThat(bench.generations.existing()).containsExactly(2);
        // The swapped-in views go on where the history goes on.
        SmallStory more = new SmallStory(vault);
        bench.publish(more.story().messages());
        bench.awaitCurrent();
        assertThat(found(more.child(), "plans-bup", "grinden")).isEqualTo(1);
    }

    @Test
    void theSameEventsAgainChangeNothing() {
        var messages = new RandomHistory(7, 8, 600, vault).story().messages();
        bench.publish(messages);
        bench.awaitCurrent();
        Map<String, JsonNode> before = bench.documents();

        bench.atWork.stop();
        bench.atWork = bench.work(new InMemoryTokenStore());
        bench.atWork.start();
        Bench.await(() -> bench.atWork.isReady());
        bench.awaitCurrent();

        assertThat(bench.documents().keySet()).isEqualTo(before.keySet());
        bench.documents()
                .forEach((place, document) ->
                        assertThat(comparable(document)).as(place).isEqualTo(comparable(before.get(place))));
    }

    @Test
    void whatTheEngineLostComesBackByItself() {
        SmallStory told = new SmallStory(vault);
        bench.publish(told.story().messages());
        bench.awaitCurrent();
        Map<String, JsonNode> before = bench.documents();

        bench.generations.delete("plans-bup-000001");
        SmallStory meanwhile = new SmallStory(vault);
        bench.publish(meanwhile.story().messages());

        Bench.await(() -> Integer.valueOf(2).equals(bench.atWork.progress().live()));
        bench.awaitCurrent();
        assertThat(bench.documents().keySet()).containsAll(before.keySet());
        assertThat(found(told.child(), "plans-bup", "grinden")).isEqualTo(1);
        assertThat(found(meanwhile.child(), "plans-bup", "grinden")).isEqualTo(1);
        assertThat(bench.atWork.progress().putAside()).isZero();
    }

    @Test
    void aWithdrawalEmptiesWhatIsStoredAndWhatIsSearched() {
        SmallStory told = new SmallStory(vault);
        bench.publish(told.story().messages());
        bench.awaitCurrent();
        assertThat(found(told.child(), "plans-bup", "grinden")).isEqualTo(1);
        assertThat(stored("plans-bup", told.id(told.bup()))).contains("Grinden är svår", "Separationsoro");

        int before = told.story().messages().size();
        told.story()
                .tell(
                        new ConsentWithdrawn(told.child(), told.guardian(), Set.of(told.bup())),
                        told.child(),
                        told.family(),
                        told.guardian());
        long began = System.nanoTime();
        bench.publish(told.story().messages().subList(before, before + 1));
        Bench.await(() -> !stored("plans-bup", told.id(told.bup())).contains("Grinden är svår"));
        long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
        bench.awaitCurrent();

        System.out.printf("a withdrawal had emptied the stored view after %d ms%n", millis);
        assertThat(millis).isLessThan(5_000);
        assertThat(stored("plans-bup", told.id(told.bup()))).contains("Separationsoro");
        assertThat(stored("plans-school", told.id(told.school()))).doesNotContain("Separationsoro");
        assertThat(stored("plans-family", told.familyId())).contains("Grinden är svår", "Separationsoro");
        assertThat(found(told.child(), "plans-bup", "grinden")).isZero();
    }

    @Test
    void aPlanThatHasEndedHasSeenWhatWasDecidedAboutTheChildAndTellsOfItOnlyWhenItChangesSomething() {
        SmallStory told = new SmallStory(vault);
        told.story()
                .tell(
                        new PlanDeclined(
                                told.plan(),
                                told.story()
                                        .seal(
                                                told.child().value(),
                                                told.school().value(),
                                                "Det blev ingen plan.")),
                        told.child(),
                        told.school(),
                        told.guardian());
        bench.publish(told.story().messages());
        bench.awaitCurrent();
        long school = consentsSeen("plans-school", told);
        bench.signalled.clear();

        // The same consent once more changes nothing that the school may see.
        consents(told, Set.of(told.school(), told.bup()));
        assertThat(consentsSeen("plans-school", told)).isEqualTo(school + 1);
        assertThat(bench.signalled).isEmpty();
        assertThat(stored("plans-bup", told.id(told.bup()))).contains("Grinden är svår");

        consents(told, Set.of(told.school()));
        assertThat(bench.signalled).contains(told.bup());
        assertThat(stored("plans-bup", told.id(told.bup()))).doesNotContain("Grinden är svår");
        assertThat(stored("plans-school", told.id(told.school()))).doesNotContain("Separationsoro");

        Map<String, JsonNode> live = bench.documents();
        bench.atWork.rebuild();
        Bench.await(() -> bench.atWork.progress().state() == RebuildProgress.ViewState.CURRENT
                && Integer.valueOf(2).equals(bench.atWork.progress().live()));
        bench.search.refresh("*");
        bench.documents()
                .forEach((where, document) ->
                        assertThat(comparable(document)).as(where).isEqualTo(comparable(live.get(where))));
    }

    private void consents(SmallStory told, Set<PartyId> among) {
        int before = told.story().messages().size();
        told.story()
                .tell(
                        new ConsentGiven(
                                told.child(),
                                told.guardian(),
                                among,
                                Set.of(),
                                told.story().today(),
                                null),
                        told.child(),
                        told.family(),
                        told.guardian());
        bench.publish(told.story().messages().subList(before, before + 1));
        bench.awaitCurrent();
    }

    /** The version of the child's consents that the school's document has seen. */
    private long consentsSeen(String index, SmallStory told) {
        return bench.search
                .get(index, told.id(told.school()), JsonNode.class)
                .orElseThrow()
                .source()
                .path("seen")
                .path(ConsentStream.of(told.child()))
                .asLong(-1);
    }

    @Test
    void whatIsDestroyedStandsInNoViewAndIsFoundByNoSearch() {
        SmallStory told = new SmallStory(vault);
        bench.publish(told.story().messages());
        bench.awaitCurrent();
        assertThat(stored("plans-family", told.familyId())).contains("Grinden är svår");

        int before = told.story().messages().size();
        told.story()
                .tell(
                        new TextsDestroyed(
                                told.child(),
                                told.school(),
                                told.story()
                                        .seal(
                                                told.child().value(),
                                                told.family().value(),
                                                "Gallring.")),
                        told.child(),
                        told.school(),
                        told.guardian());
        bench.publish(told.story().messages().subList(before, before + 1));
        bench.awaitCurrent();

        bench.documents()
                .forEach((place, document) ->
                        assertThat(document.toString()).as(place).doesNotContain("Grinden är svår"));
        assertThat(stored("plans-family", told.familyId())).contains("\"destroyed\":true", "Separationsoro");
        for (String index : List.of("plans-family", "plans-bup", "plans-school")) {
            assertThat(found(told.child(), index, "grinden")).as(index).isZero();
        }
    }

    @Test
    void whoHasLeftHearsItOnceAndNothingAfter() {
        SmallStory told = new SmallStory(vault);
        bench.publish(told.story().messages());
        bench.awaitCurrent();
        bench.signalled.clear();

        tell(told, new PartyLeft(told.plan(), told.bup(), sealed(told, "Utskriven.")), told.bup());
        assertThat(bench.signalled).contains(told.school(), told.family(), told.bup());
        String left = stored("plans-bup", told.id(told.bup()));
        bench.signalled.clear();

        tell(told, new FollowUpSet(told.plan(), told.story().today().plusDays(9)), told.school());
        assertThat(bench.signalled).contains(told.school(), told.family()).doesNotContain(told.bup());
        assertThat(Json.tree(stored("plans-bup", told.id(told.bup())).getBytes(StandardCharsets.UTF_8))
                        .path("body"))
                .isEqualTo(Json.tree(left.getBytes(StandardCharsets.UTF_8)).path("body"));
    }

    private void tell(SmallStory told, Object event, PartyId by) {
        told.story().tell(event, told.child(), by, told.guardian());
        bench.publish(List.of(told.story().messages().getLast()));
        bench.awaitCurrent();
    }

    private static SealedText sealed(SmallStory told, String text) {
        return told.story().seal(told.child().value(), told.bup().value(), text);
    }

    /** As it was taken before names had a limit. */
    @Test
    void aNameAsLongAsATextBlocksNothingAndHidesNothing() {
        String name = "Å".repeat(4_000);
        SmallStory told = new SmallStory(vault, name);
        told.story()
                .tell(
                        new PartyRegistered(told.school(), PartyKind.SCHOOL, name, "98765432"),
                        told.child(),
                        told.school(),
                        null);
        bench.publish(told.story().messages());
        bench.awaitCurrent();

        assertThat(bench.atWork.progress().putAside()).isZero();
        assertThat(bench.atWork.progress().unfound()).isZero();
        assertThat(stored("plans-school", told.id(told.school()))).contains(name);
        assertThat(found(told.child(), "plans-bup", "grinden")).isEqualTo(1);
        assertThat(stored("parties", told.school().value())).contains(name);
    }

    @Test
    void whatTheEngineDoesNotTakeIsReadAllTheSameAndReported() {
        SmallStory told = new SmallStory(vault);
        // One more nested task than a document may have.
        bench.limitTasks(0);
        told.story()
                .tell(
                        new PartyInvited(
                                told.plan(), new PartyId(UUID.randomUUID().toString()), PartyKind.SOCIAL_SERVICES),
                        told.child(),
                        told.school(),
                        told.guardian());
        bench.publish(told.story().messages());
        bench.awaitCurrent();

        assertThat(bench.atWork.progress().putAside()).isZero();
        assertThat(bench.atWork.progress().unfound()).isEqualTo(1);
        assertThat(found(told.child(), "plans-bup", "grinden")).isEqualTo(1);
        assertThat(bench.documents().keySet().stream()
                        .filter(it -> it.contains(told.plan().value())))
                .hasSize(4);
    }

    @Test
    void aSearchThatAPartOfTheEngineRefusesIsAFaultAndNotAnEmptyAnswer() {
        SmallStory told = new SmallStory(vault);
        bench.publish(told.story().messages());
        bench.awaitCurrent();
        // Units have no such day to be sorted by: the engine would answer with the plans alone.
        var request = new SearchRequest.Builder().sort(its -> its.field(it -> it.field("followUp")));

        assertThatThrownBy(() -> bench.search.search(List.of("plans-school", "parties"), request, Void.class))
                .isInstanceOfAny(SearchFault.class, SearchAway.class);
    }

    @Test
    void aPlanWithVeryLongTextsIsFoundAndHidesNoOther() {
        SmallStory huge = new SmallStory(vault);
        SmallStory small = new SmallStory(vault);
        for (int each = 0; each < 300; each++) {
            huge.story()
                    .tell(
                            new NeedRecorded(
                                    huge.plan(),
                                    new NeedId(UUID.randomUUID().toString()),
                                    huge.school(),
                                    sealed(huge, "Bokstäver. ".repeat(360)),
                                    Topic.SCHOOLING),
                            huge.child(),
                            huge.school(),
                            huge.guardian());
        }
        bench.publish(huge.story().messages());
        bench.publish(small.story().messages());
        bench.awaitCurrent();

        assertThat(bench.atWork.progress().unfound()).isZero();
        var found = bench.search
                .search(List.of("plans-bup"), PlanSearches.forWords("grinden"), Void.class)
                .hits()
                .hits();
        assertThat(found).hasSize(2).allMatch(hit -> !hit.highlight().isEmpty());
    }

    @Test
    void whatCannotBeMadeIsPutAsideAndStopsNobodyElse() {
        SmallStory sick = new SmallStory(vault);
        SmallStory well = new SmallStory(vault);
        vault.breaksFor(sick.child());
        bench.publish(sick.story().messages());
        bench.publish(well.story().messages());
        bench.awaitCurrent();
        assertThat(found(well.child(), "plans-bup", "grinden")).isEqualTo(1);
        assertThat(found(sick.child(), "plans-bup", "grinden")).isZero();
        assertThat(bench.atWork.progress().putAside()).isEqualTo(1);
        assertThat(bench.atWork.isHealthy()).isTrue();

        vault.heal();
        bench.atWork.retryPutAside();
        bench.search.refresh("*");
        assertThat(bench.atWork.progress().putAside()).isZero();
        assertThat(found(sick.child(), "plans-bup", "grinden")).isEqualTo(1);
    }

    /** More units than one page holds, and more staff than the engine is asked for at once. */
    @Test
    void unitsAndStaffAreListedToTheLast() {
        Story story = new Story(vault);
        ChildId none = new ChildId(UUID.randomUUID().toString());
        List<PartyId> units = Stream.generate(
                        () -> new PartyId(UUID.randomUUID().toString()))
                .limit(130)
                .toList();
        PartyId school = units.getFirst();
        units.forEach(unit -> story.tell(
                new PartyRegistered(unit, PartyKind.SCHOOL, "Skola " + unit.value(), "9" + unit.value()),
                none,
                null,
                null));
        List<PersonId> people = Stream.generate(
                        () -> new PersonId(UUID.randomUUID().toString()))
                .limit(21)
                .toList();
        people.forEach(person -> story.tell(
                new StaffIntroduced(school, person, story.seal(person.value(), school.value(), "Kim Lind"), "Lärare"),
                none,
                school,
                person));
        bench.publish(story.messages());
        bench.awaitCurrent();
        var asked = PartyViews.answers(bench.search, 7);
        Actor reader = new Actor(people.getFirst(), school, Role.STAFF, Set.of());

        PartyList first = asked.to(new PartiesMatching(reader, "skola", null, null, 0, 100));
        PartyList second = asked.to(new PartiesMatching(reader, "skola", null, null, 1, 100));
        assertThat(first.total()).isEqualTo(130);
        assertThat(first.hasMore()).isTrue();
        assertThat(second.hasMore()).isFalse();
        assertThat(Stream.of(first, second).flatMap(page -> page.parties().stream()))
                .extracting(KnownParty::party)
                .containsExactlyInAnyOrderElementsOf(units);
        assertThatThrownBy(() -> asked.to(new PartiesMatching(reader, "skola", null, null, 100, 100)))
                .isInstanceOf(Invalid.class);
        assertThat(asked.to(new StaffOfParty(reader, school)))
                .extracting(KnownPerson::person)
                .containsExactlyInAnyOrderElementsOf(people);
    }

    @Test
    void whileAWithdrawalIsPutAsideEachReadsItsOwn() {
        SmallStory told = new SmallStory(vault);
        bench.publish(told.story().messages());
        bench.awaitCurrent();
        Actor school = new Actor(new PersonId("lärare"), told.school(), Role.STAFF, Set.of());
        assertThat(read(told, school).needs()).hasSize(2);

        vault.breaksFor(told.child());
        tell(told, new ConsentWithdrawn(told.child(), told.guardian(), Set.of(told.bup())), told.family());
        assertThat(bench.atWork.progress().putAside()).isEqualTo(1);
        PartyPlan own = read(told, school);
        assertThat(own.needs())
                .singleElement()
                .satisfies(it -> assertThat(it.by()).isEqualTo(told.school()));
        assertThat(own.participants()).extracting(Participant::party).containsExactly(told.school());

        vault.heal();
        bench.atWork.retryPutAside();
        assertThat(read(told, school).participants())
                .extracting(Participant::party)
                .contains(told.bup());
    }

    /** As the reader's page would show it, measured by the streams as they are. */
    private PartyPlan read(SmallStory told, Actor reader) {
        StreamHeads heads = streams -> {
            Map<String, Long> found = new TreeMap<>();
            streams.forEach(
                    stream -> bench.events.lastSequenceNumberFor(stream).ifPresent(head -> found.put(stream, head)));
            return found;
        };
        PlanAccess access =
                PlanRights.access(bench.search, PartyViews.directory(bench.search), Clock.systemUTC(), heads);
        return PlanRights.plan(access, told.plan(), reader);
    }

    private String stored(String index, String id) {
        return bench.search
                .get(index, id, JsonNode.class)
                .map(it -> it.source().toString())
                .orElse("");
    }

    private long found(ChildId child, String index, String word) {
        var request = new SearchRequest.Builder()
                .query(both -> both.bool(its -> its.filter(
                                of -> of.term(it -> it.field("child").value(child.value())))
                        .must(in -> in.match(it -> it.field("text").query(word)))));
        return Objects.requireNonNull(bench.search
                        .search(List.of(index), request, Void.class)
                        .hits()
                        .total())
                .value();
    }

    private static Map<String, JsonNode> without(Map<String, JsonNode> some, Map<String, JsonNode> others) {
        Map<String, JsonNode> rest = new TreeMap<>(some);
        rest.keySet().removeAll(others.keySet());
        return rest;
    }

    /** Sets of the remembered cases have no order. */
    private static Object comparable(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> comparable(each.getValue())));
        }
        if (node.isArray()) {
            List<Object> items = node.valueStream().map(ViewsIT::comparable).toList();
            boolean words = node.valueStream().allMatch(JsonNode::isString);
            return words ? items.stream().map(Object::toString).sorted().toList() : items;
        }
        return node.toString();
    }
}
