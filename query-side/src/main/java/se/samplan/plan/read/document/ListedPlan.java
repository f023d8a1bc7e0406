package se.samplan.plan.read.document;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PartyState;
import se.samplan.plan.read.AcceptedHandover;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.PlanSummary;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.Task;
import se.samplan.plan.read.visibility.AsOfToday;
import se.samplan.plan.read.visibility.OwnPart;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.search.Json;

/**
 * What lists tell of a plan, stored beside it in columns of its own: a list of many plans fetches these and not whole documents. The
 * bytes are JSON; they say nothing that the document does not say.
 */
public final class ListedPlan {

    /** The column of a {@link SummaryPart}. */
    public static final String SUMMARY = "summary";

    /** The column of a {@link WaitingPart}. */
    public static final String WAITING = "waiting";

    /** The column of a {@link NewsPart}. */
    public static final String NEWS = "news";

    /** Asked for as stored field: the columns are all that is wanted, and the engine need not unpack each document for its id. */
    public static final String NOTHING_STORED = "_none_";

    /** So many changes of a plan are told as news. */
    public static final int MOST_NEWS = 10;

    private ListedPlan() {}

    /** What a list of plans tells of one. */
    public record SummaryPart(
            PlanSummary plan,
            PartyId reader,
            ChildId child,
            @Nullable LocalDate groundUntil,
            Map<String, Long> seen) implements Freshness.OfChild {

        /** As the reader may see it today. */
        public PlanSummary readBy(Actor actor, Freshness.Heads heads, LocalDate today) {
            return heads.areAheadOf(this) || AsOfToday.isOver(groundUntil, today)
                    ? OwnPart.of(plan, reader, actor)
                    : plan;
        }
    }

    /**
     * What waits in a plan.
     *
     * @param plan with nothing in it but its tasks and the commitments that they are about, or will be
     */
    public record WaitingPart(PartyPlan plan, Map<String, Long> seen) implements ListedPart {}

    /**
     * What happened last in a plan.
     *
     * @param plan with nothing in it but its latest changes
     * @param acted for each person who did something lately: the position of the latest
     */
    public record NewsPart(PartyPlan plan, Map<String, Long> acted, Map<String, Long> seen) implements ListedPart {}

    /** A part of a plan's view, for one of its parties. */
    public sealed interface ListedPart extends Freshness.OfChild {
        PartyPlan plan();

        @Override
        default ChildId child() {
            return plan().child();
        }

        /** The version of the plan's stream that it has seen. */
        default long version() {
            return seen().getOrDefault(plan().plan().value(), 0L);
        }

        /** As the reader may see it today. */
        default PartyPlan readBy(Actor actor, Freshness.Heads heads, LocalDate today) {
            PartyPlan now = AsOfToday.of(plan(), today);
            return heads.areAheadOf(this) ? OwnPart.of(now, actor) : now;
        }
    }

    /** Reads what one of the columns holds; the search must have asked for it. */
    public static <T> T read(Hit<?> hit, String column, Class<T> type) {
        JsonData held = Objects.requireNonNull(hit.fields().get(column));
        return Json.read(Base64.getDecoder().decode(held.toJson().asJsonArray().getString(0)), type);
    }

    static String summary(PartyPlan plan, Map<String, Long> seen) {
        List<SeenCommitment> commitments = plan.commitments();
        boolean masked = plan.masked();
        PlanSummary summary = new PlanSummary(
                plan.plan(),
                plan.status(),
                plan.readerState(),
                plan.childName(),
                masked ? null : plan.coordinator(),
                masked ? null : plan.lead(),
                plan.participants().stream()
                        .filter(it -> it.state() == PartyState.JOINED)
                        .map(Participant::party)
                        .filter(it -> !masked || it.equals(plan.reader()))
                        .toList(),
                plan.followUp(),
                PlanDocument.nextDue(plan),
                count(commitments, it -> it.state().isCarried()),
                count(commitments, SeenCommitment::late),
                plan.flags(),
                List.of(),
                plan.changes().isEmpty() ? null : plan.changes().getFirst().at(),
                false);
        return bytes(new SummaryPart(summary, plan.reader(), plan.child(), plan.groundUntil(), seen));
    }

    static String waiting(PartyPlan plan, Map<String, Long> seen) {
        Set<CommitmentId> concerned = plan.tasks().stream()
                .map(Task::commitment)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        PartyPlan bare = bare(plan);
        return bytes(new WaitingPart(
                bare.with(it -> it.tasks(plan.tasks())
                        .claims(plan.claims())
                        .reason(plan.reason())
                        .commitments(plan.commitments().stream()
                                .filter(each -> concerned.contains(each.commitment()) || comes(plan, each))
                                .map(each -> each.with(then -> then.lines(List.of())))
                                .toList())),
                seen));
    }

    static String news(PartyPlan plan, Map<String, Long> seen) {
        List<PlanChange> changes = plan.changes();
        // One more than are told, to know that there are more. Of the reader's own as many: when a ground has ended,
        // only
        // they are left.
        Set<PlanChange> told = Stream.concat(
                        changes.stream().limit(MOST_NEWS + 1L),
                        changes.stream()
                                .filter(it -> plan.reader().equals(it.party()))
                                .limit(MOST_NEWS + 1L))
                .collect(Collectors.toSet());
        Map<String, Long> acted = new TreeMap<>();
        changes.forEach(it -> {
            if (it.actor() != null) {
                acted.merge(it.actor().value(), it.position(), Math::max);
            }
        });
        return bytes(new NewsPart(
                bare(plan)
                        .with(it -> it.changes(
                                changes.stream().filter(told::contains).toList())),
                acted,
                seen));
    }

    /** It comes to the reader by itself on a coming day. */
    private static boolean comes(PartyPlan plan, SeenCommitment it) {
        AcceptedHandover next = it.next();
        return next != null && next.party().equals(plan.reader());
    }

    private static PartyPlan bare(PartyPlan plan) {
        return plan.with(it -> it.reason(null)
                .participants(List.of())
                .members(List.of())
                .consenters(List.of())
                .consents(List.of())
                .voices(List.of())
                .needs(List.of())
                .goals(List.of())
                .commitments(List.of())
                .closing(null)
                .tasks(List.of())
                .earlierRemarks(Map.of())
                .changes(List.of())
                .claims(List.of())
                .caseHolder(null)
                .caseOffer(null)
                .answering(null)
                .audience(Map.of()));
    }

    private static int count(List<SeenCommitment> commitments, Predicate<SeenCommitment> which) {
        return (int) commitments.stream().filter(which).count();
    }

    private static String bytes(Object value) {
        return Base64.getEncoder().encodeToString(Json.bytes(value));
    }
}
