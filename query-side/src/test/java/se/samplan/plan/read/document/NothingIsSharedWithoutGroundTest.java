package se.samplan.plan.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.KeysInMemory;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.plan.read.fold.SealedMembership;
import se.samplan.plan.read.fold.SealedPlan;
import se.samplan.plan.read.visibility.AsOfToday;
import se.samplan.plan.read.visibility.OwnPart;
import se.samplan.plan.read.visibility.PartyPlanFactory;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.search.Json;
import se.samplan.platform.vault.Vault;

/** Design invariants 6 and 10, over long random histories, judged by a rule of its own. */
class NothingIsSharedWithoutGroundTest {
    private static final Pattern WORD = Pattern.compile("hemligt\\d{6}x");

    private int hidden;

    @ParameterizedTest(name = "seed {0}, {1} events")
    @CsvSource({"1, 3000", "2, 3000", "3, 1500", "4, 700", "5, 400", "20261122, 5000"})
    void aPartyReadsWhatItContributedAndWhatConsentCovers(long seed, int events) {
        Vault vault = KeysInMemory.vault();
        RandomHistory history = new RandomHistory(seed, 12, events, vault);
        int shown = 0;
        for (RandomHistory.Case it : history.cases) {
            shown += examine(it, history, vault);
        }
        assertThat(shown).as("texts shown, seed %d", seed).isGreaterThan(events / 6);
        assertThat(events < 3000 || hidden > 3)
                .as("views with something hidden, seed %d", seed)
                .isTrue();
    }

    /** Not only in the end: whatever a step takes away is gone when it is taken, and no later step is needed. */
    @ParameterizedTest(name = "seed {0}, {1} events")
    @CsvSource({"6, 1500", "7, 1500", "20261128, 2500"})
    void nothingIsReadAfterItsGroundEnded(long seed, int events) {
        Vault vault = KeysInMemory.vault();
        AtomicInteger steps = new AtomicInteger();
        AtomicInteger shown = new AtomicInteger();
        new RandomHistory(seed, 6, events, vault, (history, it) -> {
            if (steps.incrementAndGet() % 7 == 0) {
                shown.addAndGet(examine(it, history, vault));
            }
        });
        assertThat(shown.get()).as("texts shown, seed %d", seed).isGreaterThan(events);
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9, 20261129})
    void nobodyWithoutAPartHasAView(long seed) {
        Vault vault = KeysInMemory.vault();
        AtomicInteger outside = new AtomicInteger();
        new RandomHistory(seed, 6, 2_000, vault, (history, it) -> {
            if (it.outsiders.isEmpty() || history.random.nextInt(5) != 0) {
                return;
            }
            SealedCase about = history.story().caseOf(it.child);
            PartyDocuments documents = new PartyDocuments(about, vault);
            for (SealedCase.PlanCase of : about.plans()) {
                for (SealedMembership party : of.plan().parties()) {
                    assertThat(history.strangers).doesNotContain(party.party());
                    assertThat(documents.of(of, party).members())
                            .as("who reads as the family, seed %d", seed)
                            .doesNotContainAnyElementsOf(it.outsiders);
                    outside.incrementAndGet();
                }
            }
        });
        assertThat(outside.get()).as("views looked at, seed %d", seed).isGreaterThan(100);
    }

    /** Whatever is decided about the child meanwhile: of it the proposer reads nothing, not even that something was. */
    @ParameterizedTest
    @ValueSource(longs = {10, 11, 20261130})
    void aProposalWithoutConsentTellsTheSameWhateverHappens(long seed) {
        Vault vault = KeysInMemory.vault();
        Map<PlanId, PlanDocument> before = new HashMap<>();
        AtomicInteger looked = new AtomicInteger();
        AtomicInteger beside = new AtomicInteger();
        new RandomHistory(seed, 5, 2_500, vault, (history, it) -> {
            SealedCase about = history.story().caseOf(it.child);
            PartyDocuments documents = new PartyDocuments(about, vault);
            for (SealedCase.PlanCase of : about.plans()) {
                SealedPlan plan = of.plan();
                boolean covered = it.ground(it.family, plan.proposer(), null, about.day(of));
                if (plan.status().hasBegun() || covered || it.destroyed.contains(plan.proposer())) {
                    before.remove(plan.plan());
                    continue;
                }
                PlanDocument now = documents.of(of, plan.party(plan.proposer()).orElseThrow());
                PlanDocument then = before.put(plan.plan(), now);
                assertThat(now.body()).isNotNull().satisfies(view -> tellsOnlyItsOwn(view, plan));
                if (then != null && then.version() == now.version()) {
                    assertThat(now.told()).isEqualTo(then.told());
                    assertThat(List.of(now.position(), now.day())).isEqualTo(List.of(then.position(), then.day()));
                    looked.incrementAndGet();
                }
                if (about.plans().stream()
                                .filter(each -> each.plan().status().isActive())
                                .count()
                        > 1) {
                    beside.incrementAndGet();
                }
            }
        });
        assertThat(looked.get()).as("proposals looked at again, seed %d", seed).isGreaterThan(50);
        assertThat(beside.get()).as("proposals beside another, seed %d", seed).isGreaterThan(10);
    }

    private static void tellsOnlyItsOwn(PartyPlan view, SealedPlan plan) {
        assertThat(view.onlyOwn()).isTrue();
        assertThat(view.members()).isEmpty();
        assertThat(view.consenters()).isEmpty();
        assertThat(view.claims()).isEmpty();
        assertThat(view.protection()).isNull();
        assertThat(view.masked()).isFalse();
        assertThat(view.groundUntil()).isNull();
        assertThat(view.asking()).isEmpty();
        assertThat(view.participants())
                .extracting(Participant::party)
                .containsExactlyInAnyOrder(plan.proposer(), plan.family());
        assertThat(view.changes()).allMatch(each -> plan.proposer().equals(each.party()) || each.party() == null);
        assertThat(view.changes()).hasSameSizeAs(plan.lines());
    }

    private int examine(RandomHistory.Case it, RandomHistory history, Vault vault) {
        SealedCase about = history.story().caseOf(it.child);
        PartyPlanFactory rendering = new PartyPlanFactory(about, vault);
        Map<String, RandomHistory.Secret> secrets =
                history.secrets.stream().collect(Collectors.toMap(RandomHistory.Secret::word, each -> each));
        int shown = 0;
        for (SealedCase.PlanCase of : about.plans()) {
            RandomHistory.PlanCaseLedger plan = it.plans.stream()
                    .filter(each -> each.id.equals(of.plan().plan()))
                    .findFirst()
                    .orElseThrow();
            for (SealedMembership party : of.plan().parties()) {
                Set<String> found = rendering
                        .of(of, party)
                        .map(view -> words(PlanDocument.of(view, List.of(), List.of(), Map.of(), Map.of())))
                        .orElse(Set.of());
                for (String word : found) {
                    RandomHistory.Secret secret = secrets.get(word);
                    assertThat(mayRead(secret, party.party(), it, plan, about.day(of)))
                            .as("%s reads %s as %s", party.party(), secret, party.state())
                            .isTrue();
                }
                rendering.of(of, party).ifPresent(view -> {
                    afterTheLastDay(view, secrets, it, plan);
                    ownPart(view, secrets, it);
                });
                complete(history, it, plan, about.day(of), party.party(), found);
                if (it.hides(party.party())) {
                    rendering.of(of, party).filter(view -> !view.onlyOwn()).ifPresent(view -> noDays(view, plan));
                    hidden += 1;
                }
                shown += found.size();
            }
        }
        return shown;
    }

    /** The first moment after the last day, whether or not anybody has told yet that the day is over. */
    private static void afterTheLastDay(
            PartyPlan view,
            Map<String, RandomHistory.Secret> secrets,
            RandomHistory.Case it,
            RandomHistory.PlanCaseLedger plan) {
        LocalDate last = view.groundUntil();
        if (last == null) {
            return;
        }
        LocalDate after = last.plusDays(1);
        for (String word : words(AsOfToday.of(view, after))) {
            RandomHistory.Secret secret = secrets.get(word);
            assertThat(mayRead(secret, view.reader(), it, plan, after))
                    .as("%s reads %s on %s", view.reader(), secret, after)
                    .isTrue();
        }
    }

    /** What is shown while nobody knows what holds: nothing that another has written, and not carried since by the reader. */
    private static void ownPart(PartyPlan view, Map<String, RandomHistory.Secret> secrets, RandomHistory.Case it) {
        PartyId reader = view.reader();
        Actor staff = new Actor(new PersonId("någon"), reader, Role.STAFF, Set.of());
        PartyPlan own = OwnPart.of(view, staff);
        for (String word : words(own)) {
            RandomHistory.Secret secret = secrets.get(word);
            boolean named = secret.kind().equals("barn")
                    && (view.status().hasBegun()
                            || reader.equals(it.family)
                            || (view.onlyOwn() && reader.equals(it.registrar)));
            assertThat(named || secret.by().equals(reader) || secret.bearers().contains(reader))
                    .as("%s reads %s", reader, secret)
                    .isTrue();
        }
        // Of a proposal without consent it is the same as is shown always.
        assertThat(own.participants())
                .allMatch(each -> each.party().equals(reader) || (view.onlyOwn() && own.equals(view)));
        assertThat(own.commitments())
                .allMatch(each -> each.party() == null || each.party().equals(reader));
        if (reader.equals(it.family)) {
            Actor stranger = new Actor(new PersonId("ingen"), null, Role.PRIVATE, Set.of());
            assertThat(words(OwnPart.of(view, stranger))).isEmpty();
        }
    }

    private static Set<String> words(PartyPlan view) {
        return words(PlanDocument.of(view, List.of(), List.of(), Map.of(), Map.of()));
    }

    /** Days of what the reader does not carry itself, and was not asked for, tell where the child can be found. */
    private static void noDays(PartyPlan view, RandomHistory.PlanCaseLedger plan) {
        PartyId reader = view.reader();
        assertThat(view.masked()).isTrue();
        assertThat(view.followUp()).isNull();
        for (SeenCommitment line : view.commitments()) {
            RandomHistory.Commitment made = plan.commitments.get(line.commitment());
            boolean carries = made.bearers.contains(reader) || made.offered.contains(reader);
            // Who has left keeps what it was asked, or asked for, as it stood then.
            boolean open = !made.made || view.readerState() == PartyState.LEFT;
            boolean asked = open && (reader.equals(made.askedBy) || reader.equals(made.of));
            if (!carries) {
                assertThat(line.due() == null || asked).as("due of %s", line).isTrue();
                assertThat(line.from()).isNull();
                assertThat(line.ended()).isNull();
                assertThat(line.next()).isNull();
            }
            assertThat(line.lines())
                    .allSatisfy(
                            said -> assertThat(said.day() == null || said.by().equals(reader))
                                    .isTrue());
        }
    }

    private static boolean mayRead(
            RandomHistory.Secret secret,
            PartyId reader,
            RandomHistory.Case it,
            RandomHistory.PlanCaseLedger plan,
            LocalDate day) {
        if (!secret.child().equals(it.child)
                || (secret.plan() != null && !secret.plan().equals(plan.id))) {
            return false;
        }
        if (it.destroyed.contains(secret.controller())) {
            return false;
        }
        boolean own = secret.by().equals(reader) || secret.bearers().contains(reader);
        boolean name = secret.kind().equals("barn") || secret.kind().equals("vårdnadshavare");
        if (it.hides(reader) && !name && !own && !secret.to().contains(reader)) {
            return false;
        }
        if (reader.equals(it.family)) {
            return true;
        }
        if (secret.kind().equals("barn")) {
            if (!plan.begun) {
                // Whoever only proposed a plan knows the name as it wrote it itself, or not at all.
                return reader.equals(it.registrar) || it.ground(it.family, reader, null, day);
            }
            // Who proposed the plan named the child, and knows it still when it has left and is asked again.
            return own
                    || reader.equals(plan.proposer)
                    || plan.joined.contains(reader)
                    || plan.left.contains(reader)
                    || it.ground(plan.proposer, reader, null, day)
                    || it.ground(plan.invitedBy.getOrDefault(reader, plan.proposer), reader, null, day);
        }
        if (Set.of("anspråk", "beslut", "erbjudande").contains(secret.kind())) {
            // What a unit without a part claims, what a decision rests on and why a case is offered is told to everyone
            // who
            // takes part.
            return plan.joined.contains(reader) && (plan.begun || it.ground(it.family, reader, null, day));
        }
        if (secret.kind().equals("vårdnadshavare")) {
            return plan.joined.contains(reader)
                    && ((plan.begun && reader.equals(plan.proposer)) || it.ground(it.family, reader, null, day));
        }
        if (plan.invited.contains(reader)) {
            return secret.kind().equals("skäl") && (own || it.ground(secret.by(), reader, null, day));
        }
        if (own) {
            return true;
        }
        return plan.joined.contains(reader) && it.ground(secret.by(), reader, secret.topic(), day);
    }

    /** Nor may anything be missing that a party should read: its own, and the needs that are covered. */
    private static void complete(
            RandomHistory history,
            RandomHistory.Case it,
            RandomHistory.PlanCaseLedger plan,
            LocalDate day,
            PartyId reader,
            Set<String> found) {
        if (!plan.joined.contains(reader)) {
            return;
        }
        for (RandomHistory.Secret secret : history.secrets) {
            boolean lasting = plan.id.equals(secret.plan())
                    && Set.of("behov", "mål", "röst").contains(secret.kind())
                    && it.destroyed.isEmpty();
            if (lasting
                    && (reader.equals(it.family)
                            || secret.by().equals(reader)
                            || it.ground(secret.by(), reader, secret.topic(), day))
                    && (secret.by().equals(reader) || !it.hides(reader))) {
                assertThat(found).as("%s should read %s", reader, secret).contains(secret.word());
            }
        }
    }

    private static Set<String> words(PlanDocument document) {
        Set<String> words = new HashSet<>();
        String columns = Stream.of(document.summary(), document.waiting(), document.news())
                .flatMap(Stream::ofNullable)
                .map(column -> new String(Base64.getDecoder().decode(column), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        assertThat(columns).contains(document.plan().value());
        var matcher = WORD.matcher(new String(Json.bytes(document), StandardCharsets.UTF_8) + columns);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
