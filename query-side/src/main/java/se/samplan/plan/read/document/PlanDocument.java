package se.samplan.plan.read.document;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanId;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanFilter;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;
import se.samplan.plan.read.SeenRemark;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.plan.read.visibility.Tasks;
import se.samplan.platform.search.Json;
import se.samplan.platform.search.SwedishOrder;

/**
 * What is stored for one plan and party: the view itself, and beside it what is searched, filtered and sorted by.
 *
 * @param told a number that is another when the document tells its readers something else, and stays the same when it does not
 * @param gone nothing is left for the party; the rest is empty
 * @param members persons of the family, in the family's own document
 * @param kin in a unit's document: who is of the child's family, and does not read it as staff
 * @param summary what a list of plans tells of it; the same for {@code waiting} and {@code news} of the worklist ({@link ListedPlan})
 * @param seen versions of the streams that the view has seen
 * @param sources for each topic: whose contributions the party may see
 */
@RecordBuilder
record PlanDocument(
        PlanId plan,
        PartyId party,
        ChildId child,
        long position,
        long told,
        LocalDate day,
        boolean gone,
        List<PersonId> members,
        List<PersonId> kin,
        @Nullable PlanStatus status,
        @Nullable PartyState state,
        boolean active,
        Set<PlanFilter> flags,
        @Nullable PersonId coordinator,
        @Nullable PartyId lead,
        @Nullable LocalDate followUp,
        @Nullable LocalDate nextDue,
        @Nullable Instant changed,
        @Nullable LocalDate groundUntil,
        @Nullable String name,
        @Nullable String sort,
        List<String> text,
        List<SearchedTask> tasks,
        @Nullable String summary,
        @Nullable String waiting,
        @Nullable String news,
        Map<String, Long> seen,
        Map<String, Set<PartyId>> sources,
        @Nullable PartyPlan body)
        implements PlanDocumentBuilder.With, Freshness.OfChild {

    /** Characters of one plan that can be found: some hundred pages. */
    static final int MOST_TEXT = 400_000;

    /** The engine takes no more than 10,000 of them in a document. */
    private static final int MOST_TASKS = 1_000;

    static PlanDocument of(
            PartyPlan plan,
            List<PersonId> members,
            List<PersonId> kin,
            Map<String, Long> seen,
            Map<String, Set<PartyId>> sources) {
        String name = plan.childName() == null ? null : plan.childName().text();
        return new PlanDocument(
                plan.plan(),
                plan.reader(),
                plan.child(),
                plan.position(),
                told(plan, members, sources),
                plan.day(),
                false,
                members,
                kin,
                plan.status(),
                plan.readerState(),
                plan.status().isActive() && plan.readerState() != PartyState.LEFT,
                plan.flags(),
                plan.coordinator() == null ? null : plan.coordinator().person(),
                plan.lead(),
                plan.followUp(),
                nextDue(plan),
                plan.changes().isEmpty() ? null : plan.changes().getFirst().at(),
                plan.groundUntil(),
                name,
                name == null ? null : SwedishOrder.sortKey(name),
                text(plan),
                tasks(plan),
                ListedPlan.summary(plan, seen),
                ListedPlan.waiting(plan, seen),
                ListedPlan.news(plan, seen),
                seen,
                sources,
                plan);
    }

    /** Stands where a document was, so that an older one can never come back. */
    static PlanDocument gone(SealedCase.PlanCase of, PartyId party, Map<String, Long> seen) {
        return new PlanDocument(
                of.plan().plan(),
                party,
                of.plan().child(),
                of.position(),
                0,
                of.day(),
                true,
                List.of(),
                List.of(),
                null,
                null,
                false,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                seen,
                Map.of(),
                null);
    }

    /** Is there something for the party to follow? Not for one that declined or left. */
    boolean follows() {
        return !gone && state != PartyState.LEFT;
    }

    /** What it tells its readers, whatever the view has seen beside that: 31 bits, of which many can be added. */
    private static long told(PartyPlan plan, List<PersonId> members, Map<String, Set<PartyId>> sources) {
        PartyPlan whenever = plan.with(it -> it.position(0).day(LocalDate.EPOCH));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Json.bytes(members));
            digest.update(Json.bytes(sources));
            return ByteBuffer.wrap(digest.digest(Json.bytes(whenever))).getInt() & Integer.MAX_VALUE;
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Has more been decided about the child than it has seen, and could that change what it tells? */
    boolean isBehind(Freshness.Heads heads) {
        return !isOwnOnly() && heads.areAheadOf(this);
    }

    /** Of a plan that was never opened, and of one that no consent covers: nothing decided about the child shows in it. */
    boolean isOwnOnly() {
        return body != null && body.onlyOwn();
    }

    /** The version of the plan's own stream that the view has seen; nothing that changes for a party that follows it no longer. */
    long version() {
        return !follows() ? 0 : seen.getOrDefault(plan.value(), 0L);
    }

    static @Nullable LocalDate nextDue(PartyPlan plan) {
        return plan.commitments().stream()
                .filter(it -> it.state().isCarried())
                .flatMap(it -> Stream.ofNullable(it.due()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The same, but found by no words and on no list of what waits: when the engine refuses what those are found by. */
    PlanDocument unsearchable() {
        return with(it -> it.name(null).sort(null).text(List.of()).tasks(List.of()));
    }

    private static List<SearchedTask> tasks(PartyPlan plan) {
        return Tasks.sooner(plan).stream()
                .map(SearchedTask::of)
                .sorted(Comparator.comparingLong(SearchedTask::urgency))
                .limit(MOST_TASKS)
                .toList();
    }

    /** What is searched: first what stands in the plan, then what was said about it, as far as there is room. */
    private static List<String> text(PartyPlan plan) {
        Stream<@Nullable ShownText> texts = Stream.of(
                        Stream.of(plan.reason()),
                        plan.needs().stream().map(SeenNeed::text),
                        plan.goals().stream().flatMap(it -> Stream.of(it.text(), it.evaluation())),
                        plan.commitments().stream().map(SeenCommitment::text),
                        plan.voices().stream().flatMap(it -> Stream.of(it.text(), it.missing())),
                        Stream.ofNullable(plan.closing()).flatMap(it -> Stream.of(it.reason(), it.wayForward())),
                        Stream.of(
                                        plan.needs().stream().map(SeenNeed::lines),
                                        plan.goals().stream().map(SeenGoal::lines),
                                        plan.commitments().stream().map(SeenCommitment::lines))
                                .flatMap(each -> each)
                                .flatMap(lines -> lines.stream().map(SeenRemark::text)))
                .flatMap(each -> each);
        List<String> searched = new ArrayList<>();
        int left = MOST_TEXT;
        for (ShownText each : texts.filter(Objects::nonNull).toList()) {
            if (each.text() != null && each.text().length() <= left) {
                searched.add(each.text());
                left -= each.text().length();
            }
        }
        return searched;
    }
}
