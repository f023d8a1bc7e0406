package se.samplan.plan.read;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;

/**
 * A stored view as it may be read today. Time passes without facts: when a consent's last day is over and the view has not been made
 * anew yet, what others contributed is left out; and a handover accepted beforehand takes effect.
 */
final class Today {

    private Today() {}

    static PartyPlan of(PartyPlan plan, LocalDate today) {
        boolean covered = plan.groundUntil() == null || !today.isAfter(plan.groundUntil());
        return takenOver(covered ? plan : own(plan), today);
    }

    private static PartyPlan takenOver(PartyPlan it, LocalDate today) {
        return with(
                it,
                it.reason(),
                it.participants(),
                it.members(),
                it.voices(),
                it.needs(),
                it.goals(),
                it.commitments().stream().map(each -> takenOver(each, today)).toList(),
                it.closing(),
                it.tasks(),
                it.changes());
    }

    private static SeenCommitment takenOver(SeenCommitment it, LocalDate today) {
        Takeover next = it.next();
        if (next == null || next.from().isAfter(today) || !it.state().isCarried()) {
            return it;
        }
        return new SeenCommitment(
                it.commitment(),
                it.goal(),
                it.state(),
                it.requestedBy(),
                it.requestedOf(),
                next.party(),
                next.person(),
                it.text(),
                it.topic(),
                it.due(),
                it.from(),
                it.late(),
                null,
                it.ended(),
                it.at(),
                it.offer(),
                it.lines());
    }

    private static PartyPlan own(PartyPlan it) {
        PartyId reader = it.reader();
        List<SeenCommitment> commitments = it.commitments().stream()
                .filter(each -> reader.equals(each.requestedBy()) || reader.equals(each.party()))
                .map(each -> own(each, reader))
                .toList();
        Set<Object> left = new HashSet<>();
        commitments.forEach(each -> left.add(each.commitment()));
        return with(
                it,
                it.proposer().equals(reader) ? it.reason() : null,
                it.participants().stream().map(each -> own(each, reader)).toList(),
                it.proposer().equals(reader) ? it.members() : List.of(),
                it.voices().stream().filter(each -> each.by().equals(reader)).toList(),
                it.needs().stream()
                        .filter(each -> each.by().equals(reader))
                        .map(each -> new SeenNeed(
                                each.need(),
                                each.by(),
                                each.actor(),
                                each.at(),
                                each.text(),
                                each.topic(),
                                each.struck(),
                                own(each.lines(), reader)))
                        .toList(),
                it.goals().stream()
                        .filter(each -> each.by().equals(reader))
                        .map(each -> own(each, reader))
                        .toList(),
                commitments,
                it.closing() != null && it.closing().by().equals(reader) ? it.closing() : null,
                it.tasks().stream()
                        .filter(each -> each.commitment() == null || left.contains(each.commitment()))
                        .toList(),
                it.changes().stream()
                        .filter(each -> reader.equals(each.party()))
                        .toList());
    }

    private static Participant own(Participant it, PartyId reader) {
        return new Participant(
                it.party(),
                it.kind(),
                it.state(),
                it.proposer(),
                it.invitedBy(),
                it.since(),
                it.party().equals(reader) ? it.reason() : null,
                false);
    }

    private static SeenGoal own(SeenGoal it, PartyId reader) {
        return new SeenGoal(
                it.goal(),
                null,
                null,
                it.by(),
                it.actor(),
                it.at(),
                it.text(),
                it.topic(),
                it.struck(),
                null,
                null,
                own(it.lines(), reader));
    }

    private static SeenCommitment own(SeenCommitment it, PartyId reader) {
        SeenOffer offer = it.offer() != null && it.offer().by().equals(reader) ? it.offer() : null;
        return new SeenCommitment(
                it.commitment(),
                null,
                it.state(),
                it.requestedBy(),
                it.requestedOf(),
                it.party(),
                it.person(),
                it.text(),
                it.topic(),
                it.due(),
                it.from(),
                it.late(),
                it.next(),
                it.ended(),
                it.at(),
                offer,
                own(it.lines(), reader));
    }

    private static List<SeenLine> own(List<SeenLine> lines, PartyId reader) {
        return lines.stream().filter(it -> it.by().equals(reader)).toList();
    }

    private static PartyPlan with(
            PartyPlan it,
            @Nullable ShownText reason,
            List<Participant> participants,
            List<FamilyMember> members,
            List<SeenVoice> voices,
            List<SeenNeed> needs,
            List<SeenGoal> goals,
            List<SeenCommitment> commitments,
            @Nullable SeenClosing closing,
            List<Task> tasks,
            List<Change> changes) {
        return new PartyPlan(
                it.plan(),
                it.reader(),
                it.readerKind(),
                it.readerState(),
                it.child(),
                it.family(),
                it.position(),
                it.day(),
                it.status(),
                it.pausedFor(),
                it.childName(),
                it.protection(),
                it.proposer(),
                it.foundOn(),
                reason,
                participants,
                it.coordinator(),
                it.coordinatorAsked(),
                it.lead(),
                it.leadAsked(),
                it.followUp(),
                members,
                it.consenters(),
                it.consents(),
                voices,
                needs,
                goals,
                commitments,
                closing,
                tasks,
                changes,
                it.flags(),
                Map.copyOf(it.audience()),
                it.groundUntil());
    }
}
