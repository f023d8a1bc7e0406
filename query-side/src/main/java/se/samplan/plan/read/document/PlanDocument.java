package se.samplan.plan.read.document;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
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
import se.samplan.plan.read.SeenRemark;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.plan.read.visibility.Tasks;
import se.samplan.platform.search.SwedishOrder;

/**
 * What is stored for one plan and party: the view itself, and beside it what is searched, filtered and sorted by.
 *
 * @param gone nothing is left for the party; the rest is empty
 * @param members persons of the family, in the family's own document
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
        LocalDate day,
        boolean gone,
        List<PersonId> members,
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
        implements PlanDocumentBuilder.With {

    static PlanDocument of(
            PartyPlan plan, List<PersonId> members, Map<String, Long> seen, Map<String, Set<PartyId>> sources) {
        String name = plan.childName() == null ? null : plan.childName().text();
        long version = seen.getOrDefault(plan.plan().value(), 0L);
        return new PlanDocument(
                plan.plan(),
                plan.reader(),
                plan.child(),
                plan.position(),
                plan.day(),
                false,
                members,
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
                Tasks.sooner(plan).stream().map(SearchedTask::of).toList(),
                ListedPlan.summary(plan),
                ListedPlan.waiting(plan, version),
                ListedPlan.news(plan, version),
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
                of.day(),
                true,
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

    /** Neither ended nor gone: then it is written for everything that has to do with the child. */
    boolean goesOn() {
        return status != null && status.isActive();
    }

    /** The version of the plan's own stream that the view has seen. */
    long version() {
        return seen.getOrDefault(plan.value(), 0L);
    }

    static @Nullable LocalDate nextDue(PartyPlan plan) {
        return plan.commitments().stream()
                .filter(it -> it.state().isCarried())
                .flatMap(it -> Stream.ofNullable(it.due()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static List<String> text(PartyPlan plan) {
        Stream<@Nullable ShownText> texts = Stream.of(
                        Stream.of(plan.reason()),
                        plan.needs().stream().flatMap(it -> said(it.text(), it.lines())),
                        plan.goals().stream()
                                .flatMap(it -> Stream.concat(Stream.of(it.evaluation()), said(it.text(), it.lines()))),
                        plan.commitments().stream().flatMap(it -> said(it.text(), it.lines())),
                        plan.voices().stream().flatMap(it -> Stream.of(it.text(), it.missing())),
                        Stream.ofNullable(plan.closing()).flatMap(it -> Stream.of(it.reason(), it.wayForward())))
                .flatMap(each -> each);
        return texts.filter(Objects::nonNull)
                .map(ShownText::text)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<@Nullable ShownText> said(ShownText text, List<SeenRemark> lines) {
        return Stream.concat(Stream.of(text), lines.stream().map(SeenRemark::text));
    }
}
