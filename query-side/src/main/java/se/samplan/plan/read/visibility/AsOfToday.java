package se.samplan.plan.read.visibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.PartyState;
import se.samplan.plan.read.AcceptedHandover;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;
import se.samplan.plan.read.SeenOffer;
import se.samplan.plan.read.SeenProposal;
import se.samplan.plan.read.SeenRemark;
import se.samplan.plan.read.ShownText;

/**
 * A stored view as it may be read today. Time passes without events: when a consent's last day is over and the view has not been made
 * anew yet, what others contributed is left out; a handover accepted beforehand takes effect; and a request nobody answered is late.
 */
public final class AsOfToday {

    private AsOfToday() {}

    public static PartyPlan of(PartyPlan plan, LocalDate today) {
        return takenOver(isOver(plan.groundUntil(), today) || isOfOlderVersion(plan) ? own(plan) : plan, today);
    }

    /** Stored by a version that showed the proposer more than it wrote itself. */
    private static boolean isOfOlderVersion(PartyPlan plan) {
        return !plan.status().hasBegun()
                && plan.proposal() == null
                && !plan.reader().equals(plan.family());
    }

    /** Is the last day over of a ground that the view was made on? */
    public static boolean isOver(@Nullable LocalDate groundUntil, LocalDate today) {
        return groundUntil != null && today.isAfter(groundUntil);
    }

    private static PartyPlan takenOver(PartyPlan it, LocalDate today) {
        List<SeenCommitment> commitments = it.commitments().stream()
                .map(each -> unanswered(takenOver(each, today), today))
                .toList();
        return it.with(then -> then.commitments(commitments).tasks(Tasks.retold(it, commitments)));
    }

    /** The day of a request passes without an event. */
    private static SeenCommitment unanswered(SeenCommitment it, LocalDate today) {
        boolean late = it.state() == CommitmentState.REQUESTED
                && it.due() != null
                && it.due().isBefore(today);
        return late ? it.withLate(true) : it;
    }

    private static SeenCommitment takenOver(SeenCommitment it, LocalDate today) {
        AcceptedHandover next = it.next();
        return next == null || next.from().isAfter(today) || !it.state().isCarried()
                ? it
                : it.with(then -> then.party(next.party()).person(next.person()).next(null));
    }

    /** What the reader's own party contributed, asked for or carries, in its own words. */
    static PartyPlan own(PartyPlan it) {
        PartyId reader = it.reader();
        List<SeenCommitment> commitments = it.commitments().stream()
                .filter(each -> reader.equals(each.requestedBy()) || reader.equals(each.party()))
                .map(each -> own(each, reader))
                .toList();
        Set<CommitmentId> left =
                commitments.stream().map(SeenCommitment::commitment).collect(Collectors.toSet());
        List<SeenNeed> needs = only(it.needs(), each -> each.by().equals(reader)).stream()
                .map(each -> each.withLines(own(each.lines(), reader)))
                .toList();
        List<SeenGoal> goals = only(it.goals(), each -> each.by().equals(reader)).stream()
                .map(each -> own(each, reader))
                .toList();
        Map<String, ShownText> texts = texts(needs, goals, commitments);
        return unopened(it)
                .with(then -> then.childName(
                                it.readerState() == PartyState.INVITED
                                        ? null
                                        : unopened(it).childName())
                        .reason(it.proposer().equals(reader) ? it.reason() : null)
                        .participants(it.participants().stream()
                                .map(each -> own(each, reader))
                                .toList())
                        .members(it.proposer().equals(reader) ? unopened(it).members() : List.of())
                        .asking(List.of())
                        .voices(only(it.voices(), each -> each.by().equals(reader)))
                        .needs(needs)
                        .goals(goals)
                        .commitments(commitments)
                        .closing(it.closing() != null && it.closing().by().equals(reader) ? it.closing() : null)
                        .tasks(only(it.tasks(), each -> each.commitment() == null || left.contains(each.commitment())))
                        // How many of them are the reader's own is not known here: fewer are told of rather than more.
                        .earlierRemarks(Map.of())
                        .changes(only(it.changes(), each -> reader.equals(each.party())).stream()
                                .map(each -> each.withText(
                                        each.entry() == null
                                                ? null
                                                : texts.get(each.entry().value())))
                                .toList()));
    }

    /** Of a plan that was never opened the proposer keeps nothing about the child that its own view would not show it without consent. */
    private static PartyPlan unopened(PartyPlan it) {
        if (it.status().hasBegun() || it.reader().equals(it.family()) || it.onlyOwn()) {
            return it;
        }
        LocalDate lastDay = it.proposal() == null ? null : it.proposal().lastDay();
        return it.with(then -> then.childName(null)
                .protection(null)
                .masked(false)
                .members(List.of())
                .consenters(List.of())
                .claims(List.of())
                .caseHolder(null)
                .caseOffer(null)
                .proposal(new SeenProposal(lastDay, true)));
    }

    /** What the entries say that are left, by their ids: who did something about an entry of another does not read it here either. */
    private static Map<String, ShownText> texts(
            List<SeenNeed> needs, List<SeenGoal> goals, List<SeenCommitment> commitments) {
        Map<String, ShownText> texts = new HashMap<>();
        needs.forEach(each -> texts.put(each.need().value(), each.text()));
        goals.forEach(each -> texts.put(each.goal().value(), each.text()));
        commitments.forEach(each -> texts.put(each.commitment().value(), each.text()));
        return texts;
    }

    private static Participant own(Participant it, PartyId reader) {
        return it.with(then ->
                then.reason(it.party().equals(reader) ? it.reason() : null).covered(false));
    }

    private static SeenGoal own(SeenGoal it, PartyId reader) {
        return it.with(then ->
                then.need(null).partOf(null).outcome(null).evaluation(null).lines(own(it.lines(), reader)));
    }

    private static SeenCommitment own(SeenCommitment it, PartyId reader) {
        SeenOffer offer = it.offer() != null && it.offer().by().equals(reader) ? it.offer() : null;
        boolean theirWords = reader.equals(it.party()) || reader.equals(it.enteredBy());
        return it.with(then -> then.goal(null)
                .text(theirWords ? it.text() : Objects.requireNonNullElse(it.asked(), ShownText.veiled()))
                .offer(offer)
                .lines(own(it.lines(), reader)));
    }

    private static List<SeenRemark> own(List<SeenRemark> lines, PartyId reader) {
        return only(lines, it -> it.by().equals(reader));
    }

    private static <T> List<T> only(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
