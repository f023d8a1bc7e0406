package se.samplan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samplan.child.ChildId;
import se.samplan.child.ProtectionLevel;
import se.samplan.child.events.IdentityProtected;
import se.samplan.consent.Topic;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.history.read.EntryRemarks;
import se.samplan.history.read.HistoryViews;
import se.samplan.history.read.RemarksOfEntry;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.party.read.Directory;
import se.samplan.party.read.PartyViews;
import se.samplan.plan.EntryId;
import se.samplan.plan.NeedId;
import se.samplan.plan.PlanId;
import se.samplan.plan.events.DissentExpressed;
import se.samplan.plan.events.InvitationDeclined;
import se.samplan.plan.events.PartyInvited;
import se.samplan.plan.events.PartyLeft;
import se.samplan.plan.read.KeysInMemory;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenRemark;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.SmallStory;
import se.samplan.plan.read.Story;
import se.samplan.plan.read.document.PlanAccess;
import se.samplan.plan.read.document.PlanRights;
import se.samplan.plan.read.document.RandomHistory;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.plan.read.fold.SealedMembership;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.vault.Vault;

/** Who may read what was said about an entry: the same as the plan shows, and further back. */
class RemarksIT {
    @TempDir
    private static Path data;

    private static final Vault VAULT = KeysInMemory.vault();
    private static Bench.Engine engine;
    private static Bench bench;

    private final SmallStory told = new SmallStory(VAULT);
    private final Story story = told.story();
    private final PersonId teacher = new PersonId("lärare");
    private final PersonId therapist = new PersonId("behandlare");
    private final NeedId schooling = need(Topic.SCHOOLING);
    private final NeedId health = need(Topic.HEALTH);

    @BeforeAll
    static void start() {
        engine = Bench.Engine.start(data);
        bench = new Bench(engine, VAULT);
        Bench.await(() -> bench.atWork.isReady());
    }

    @AfterAll
    static void stop() throws IOException {
        bench.close();
        engine.stop().run();
    }

    @Test
    void aStrangerReadsNothing() {
        schoolSays(schooling, "Skolans ord.");
        shown();
        for (Actor stranger : List.of(
                staff(new PartyId(UUID.randomUUID().toString())),
                new Actor(new PersonId("p-" + UUID.randomUUID()), null, Role.PRIVATE, Set.of()),
                auditor(new PartyId(UUID.randomUUID().toString())),
                auditor())) {
            assertThatThrownBy(() -> remarks(schooling, stranger)).isInstanceOf(NoAccess.class);
        }
    }

    @Test
    void whoWasInvitedReadsNothingBeforeOrAfterSayingNo() {
        PartyId soc = new PartyId(UUID.randomUUID().toString());
        consents(Set.of(told.school(), told.bup(), soc), Set.of(), null);
        schoolSays(schooling, "Skolans ord.");
        story.tell(new PartyInvited(told.plan(), soc, PartyKind.SOCIAL_SERVICES), told.child(), told.school(), teacher);
        shown();
        assertThatThrownBy(() -> remarks(schooling, staff(soc))).isInstanceOf(NoAccess.class);

        tell(new InvitationDeclined(told.plan(), soc, sealed(soc, "Inte vårt.")), soc, therapist);
        shown();
        assertThatThrownBy(() -> remarks(schooling, staff(soc))).isInstanceOf(NoAccess.class);
    }

    @Test
    void whoHasLeftReadsItsOwnWordsAndNothingNew() {
        bupSays(health, "BUP:s ord.");
        schoolSays(health, "Skolans ord.");
        tell(new PartyLeft(told.plan(), told.bup(), sealed(told.bup(), "Utskriven.")), told.bup(), therapist);
        schoolSays(health, "Skolans senare ord.");
        shown();

        assertThat(texts(remarks(health, staff(told.bup())))).containsExactly("BUP:s ord.");
        assertThatThrownBy(() -> remarks(schooling, staff(told.bup()))).isInstanceOf(NoAccess.class);
    }

    @Test
    void aTopicOutsideTheConsentIsForItsWriterAndTheFamilyAlone() {
        bupSays(health, "BUP:s ord.");
        schoolSays(health, "Skolans ord.");
        consents(Set.of(told.school(), told.bup()), Set.of(Topic.HEALTH), null);
        shown();

        assertThat(texts(remarks(health, staff(told.bup())))).containsExactly("BUP:s ord.");
        assertThatThrownBy(() -> remarks(health, staff(told.school()))).isInstanceOf(NoAccess.class);
        assertThat(texts(remarks(health, guardian()))).containsExactly("Skolans ord.", "BUP:s ord.");
    }

    @Test
    void aWithdrawalTakesTheWordsOfOthersAwayAtOnce() {
        bupSays(schooling, "BUP:s ord.");
        schoolSays(schooling, "Skolans ord.");
        shown();
        assertThat(texts(remarks(schooling, staff(told.school())))).containsExactly("Skolans ord.", "BUP:s ord.");

        tell(new ConsentWithdrawn(told.child(), told.guardian(), Set.of(told.bup())), told.family(), told.guardian());
        shown();
        assertThat(texts(remarks(schooling, staff(told.school())))).containsExactly("Skolans ord.");
    }

    /** No event says that the last day has passed; whoever asks the day after reads by that day. */
    @Test
    void aConsentThatHasEndedCoversNothing() {
        consents(Set.of(told.school(), told.bup()), Set.of(), story.today().plusDays(7));
        bupSays(schooling, "BUP:s ord.");
        schoolSays(schooling, "Skolans ord.");
        shown();
        assertThat(texts(remarks(schooling, staff(told.school())))).hasSize(2);

        Clock later = Clock.fixed(story.now().plus(Duration.ofDays(9)), ZoneOffset.UTC);
        var question = new RemarksOfEntry(told.plan(), schooling, null, 20, staff(told.school()));
        assertThat(texts(answers(later).apply(question))).containsExactly("Skolans ord.");
    }

    @Test
    void whomProtectedIdentityHidesThingsFromReadsNoWordsDaysOrNamesOfOthers() {
        bupSays(schooling, "BUP:s ord.");
        schoolSays(schooling, "Skolans ord.");
        guardianSays(schooling, "Mammas ord.");
        tell(
                new IdentityProtected(told.child(), ProtectionLevel.MARKING, Set.of(told.school()), null),
                told.school(),
                teacher);
        shown();

        EntryRemarks masked = remarks(schooling, staff(told.bup()));
        assertThat(masked.remarks())
                .extracting(SeenRemark::by)
                .as("others go by an alias")
                .startsWith(told.family())
                .endsWith(told.bup())
                .hasSize(3)
                .doesNotContain(told.school());
        assertThat(masked.remarks())
                .extracting(SeenRemark::text)
                .containsExactly(ShownText.veiled(), ShownText.veiled(), ShownText.of("BUP:s ord."));
        assertThat(masked.names().parties().values())
                .allMatch(unit -> unit.name() == null || unit.party().equals(told.bup()));
        assertThat(masked.names().people().values())
                .allMatch(person -> person.name() == null || told.bup().equals(person.party()));
        assertThat(texts(remarks(schooling, staff(told.school()))))
                .containsExactly("Mammas ord.", "Skolans ord.", "BUP:s ord.");
        // The other guardian may be the danger.
        assertThat(remarks(schooling, guardian()).remarks())
                .extracting(SeenRemark::text)
                .containsExactly(ShownText.of("Mammas ord."), ShownText.veiled(), ShownText.veiled());
    }

    @Test
    void anAuditorReadsTheWordsOfEveryPartyOfTheMandate() {
        bupSays(schooling, "BUP:s ord.");
        schoolSays(schooling, "Skolans ord.");
        guardianSays(schooling, "Mammas ord.");
        consents(Set.of(told.school()), Set.of(), null);
        bupSays(health, "BUP:s egna.");
        shown();

        // BUP's words about the school's need are no more covered for the school; they are BUP's own all the same.
        assertThat(texts(remarks(schooling, auditor(told.school(), told.bup()))))
                .contains("Skolans ord.", "BUP:s ord.");
        assertThat(texts(remarks(schooling, auditor(told.school())))).doesNotContain("BUP:s ord.");
        assertThat(texts(remarks(health, auditor(told.bup())))).containsExactly("BUP:s egna.");
        // An auditor traces every entry, and reads no words about one that none of the parties may see.
        assertThat(texts(remarks(health, auditor(told.school())))).isEmpty();
    }

    @Test
    void pageByPageNothingIsLostOrToldTwice() {
        IntStream.range(0, 45).forEach(each -> {
            schoolSays(schooling, "Nr " + each);
            bupSays(health, "Om annat.");
        });
        shown();

        List<String> all = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String before = null;
        do {
            EntryRemarks page =
                    answers(now()).apply(new RemarksOfEntry(told.plan(), schooling, before, 20, staff(told.bup())));
            all.addAll(texts(page));
            sizes.add(page.remarks().size());
            before = page.next();
        } while (before != null);

        assertThat(sizes).containsExactly(20, 20, 5);
        assertThat(all)
                .isEqualTo(IntStream.range(0, 45)
                        .mapToObj(each -> "Nr " + (44 - each))
                        .toList());
        PartyPlan plan = plan(staff(told.bup()));
        assertThat(plan.earlierRemarks()).containsEntry(schooling.value(), 25);
    }

    /** However long the history: what the plan shows of an entry is the end of what is answered here, and it counts the rest. */
    @Test
    void isForEveryReaderWhatThePlanShowsAndCounts() {
        long seed = 20261128;
        Story random = new RandomHistory(seed, 6, 1_500, VAULT).story();
        publish(random);
        Clock clock = Clock.fixed(random.now(), ZoneOffset.UTC);
        PlanAccess access = access(clock);
        var answers = answers(clock);
        int compared = 0;
        Set<ChildId> children = new java.util.HashSet<>();
        random.events().stream().map(RecordedEvent::child).forEach(children::add);
        children.remove(null);
        for (ChildId child : children) {
            for (SealedCase.PlanCase of : random.caseOf(child).plans()) {
                for (SealedMembership member : of.plan().parties()) {
                    if (member.kind() != PartyKind.FAMILY) {
                        compared += compared(seed, answers, access, of.plan().plan(), staff(member.party()));
                    }
                }
            }
        }
        assertThat(compared).as("seed %d", seed).isGreaterThan(50);
    }

    private static int compared(
            long seed, Function<RemarksOfEntry, EntryRemarks> answers, PlanAccess access, PlanId id, Actor reader) {
        PartyPlan plan;
        try {
            plan = PlanRights.plan(access, id, reader);
        } catch (NoAccess notForThem) {
            return 0;
        }
        Map<EntryId, List<SeenRemark>> shown = new java.util.LinkedHashMap<>();
        plan.needs().forEach(it -> shown.put(it.need(), it.lines()));
        plan.goals().forEach(it -> shown.put(it.goal(), it.lines()));
        plan.commitments().forEach(it -> shown.put(it.commitment(), it.lines()));
        int compared = 0;
        for (Map.Entry<EntryId, List<SeenRemark>> each : shown.entrySet()) {
            List<SeenRemark> all = answers.apply(new RemarksOfEntry(id, each.getKey(), null, 100, reader))
                    .remarks()
                    .reversed();
            List<SeenRemark> lines = each.getValue();
            int earlier = plan.earlierRemarks().getOrDefault(each.getKey().value(), 0);
            // The plan is asked here below where others get their aliases.
            assertThat(all.stream().map(RemarksIT::unnamed).toList())
                    .as("seed %d, %s of %s for %s", seed, each.getKey(), id, reader)
                    .hasSize(lines.size() + earlier)
                    .endsWith(lines.stream().map(RemarksIT::unnamed).toArray(String[]::new));
            compared += all.size();
        }
        return compared;
    }

    private static String unnamed(SeenRemark it) {
        return it.what() + " " + it.at() + " " + it.text() + " " + it.day();
    }

    private NeedId need(Topic topic) {
        return story.caseOf(told.child()).plans().getFirst().plan().needs().stream()
                .filter(it -> it.topic() == topic)
                .findFirst()
                .orElseThrow()
                .need();
    }

    private void schoolSays(NeedId need, String words) {
        tell(
                new DissentExpressed(told.plan(), need, told.school(), sealed(told.school(), words)),
                told.school(),
                teacher);
    }

    private void bupSays(NeedId need, String words) {
        tell(new DissentExpressed(told.plan(), need, told.bup(), sealed(told.bup(), words)), told.bup(), therapist);
    }

    private void guardianSays(NeedId need, String words) {
        tell(
                new DissentExpressed(told.plan(), need, told.family(), sealed(told.family(), words)),
                told.family(),
                told.guardian());
    }

    private void consents(Set<PartyId> among, Set<Topic> exclude, @Nullable LocalDate until) {
        tell(
                new ConsentGiven(told.child(), told.guardian(), among, exclude, story.today(), until),
                told.family(),
                told.guardian());
    }

    private void tell(Object event, PartyId party, PersonId person) {
        story.tell(event, told.child(), party, person);
    }

    private se.samplan.platform.vault.SealedText sealed(PartyId by, String words) {
        return story.seal(told.child().value(), by.value(), words);
    }

    private int published;

    /** Everything told stands in the views. */
    private void shown() {
        List<org.axonframework.eventhandling.GenericDomainEventMessage<?>> all = story.messages();
        bench.publish(all.subList(published, all.size()));
        published = all.size();
        bench.awaitCurrent();
    }

    private static void publish(Story story) {
        bench.publish(story.messages());
        bench.awaitCurrent();
    }

    private Clock now() {
        return Clock.fixed(story.now(), ZoneOffset.UTC);
    }

    private EntryRemarks remarks(EntryId entry, Actor reader) {
        return answers(now()).apply(new RemarksOfEntry(told.plan(), entry, null, 20, reader));
    }

    private PartyPlan plan(Actor reader) {
        return PlanRights.plan(access(now()), told.plan(), reader);
    }

    private static PlanAccess access(Clock clock) {
        return PlanRights.access(bench.search, directory(), clock);
    }

    private static Directory directory() {
        return PartyViews.directory(bench.search);
    }

    private static Function<RemarksOfEntry, EntryRemarks> answers(Clock clock) {
        return HistoryViews.remarks(bench.search, access(clock), PlanRights.texts(bench.search, VAULT), directory());
    }

    private static Actor staff(PartyId party) {
        return new Actor(new PersonId("någon"), party, Role.STAFF, Set.of());
    }

    private Actor guardian() {
        return new Actor(told.guardian(), null, Role.PRIVATE, Set.of());
    }

    private static Actor auditor(PartyId... mandate) {
        return new Actor(new PersonId("granskare"), null, Role.AUDITOR, Set.of(mandate));
    }

    private static List<String> texts(EntryRemarks answer) {
        return answer.remarks().stream()
                .map(SeenRemark::text)
                .map(text -> text == null ? "" : String.valueOf(text.text()))
                .toList();
    }
}
