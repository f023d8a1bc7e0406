package se.samplan.plan.read.visibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.read.AcceptedHandover;
import se.samplan.plan.read.AskingUnit;
import se.samplan.plan.read.NamedHolder;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenClaim;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenOffer;
import se.samplan.plan.read.Task;
import se.samplan.plan.read.TaskKind;
import se.samplan.plan.read.fold.SealedMembership;
import se.samplan.plan.read.fold.SealedPlan;

/** What in a plan waits for a party, from what that party may see. */
public final class Tasks {

    private Tasks() {}

    /** @param covered does consent cover the proposer? */
    static List<Task> of(
            SealedPlan plan,
            SealedMembership reader,
            List<SeenCommitment> seen,
            List<SeenClaim> claims,
            List<AskingUnit> asking,
            boolean covered) {
        if (!plan.status().isActive()) {
            return List.of();
        }
        if (plan.status() == PlanStatus.PROPOSED && reader.party().equals(plan.proposer())) {
            return List.of(new Task(
                    covered ? TaskKind.OPEN_PLAN : TaskKind.AWAIT_CONSENT,
                    null,
                    null,
                    null,
                    plan.lastDay(),
                    plan.lines().getFirst().at()));
        }
        return reader.state() == PartyState.INVITED
                ? invitation(plan, reader)
                : ofJoined(plan, reader.party(), seen, claims, asking);
    }

    private static List<Task> invitation(SealedPlan plan, SealedMembership reader) {
        return plan.lines().stream()
                .filter(line ->
                        line.what().equals("invite-party") && reader.party().equals(line.concerns()))
                .reduce((earlier, later) -> later)
                .map(line -> new Task(TaskKind.ANSWER_INVITATION, null, null, reader.invitedBy(), null, line.at()))
                .stream()
                .toList();
    }

    private static List<Task> ofJoined(
            SealedPlan plan,
            PartyId reader,
            List<SeenCommitment> seen,
            List<SeenClaim> claims,
            List<AskingUnit> asking) {
        List<Task> tasks = new ArrayList<>();
        seen.forEach(it -> ofCommitment(it, reader, tasks));
        asked(plan.coordinatorAsked(), TaskKind.ACCEPT_COORDINATION, reader, tasks);
        asked(plan.leadAsked(), TaskKind.ACCEPT_LEAD, reader, tasks);
        if (plan.uncoordinatedSince() != null
                && plan.answering().filter(reader::equals).isPresent()) {
            tasks.add(new Task(TaskKind.NAME_COORDINATOR, null, null, null, null, plan.uncoordinatedSince()));
        }
        claims.forEach(
                it -> tasks.add(new Task(TaskKind.ANSWER_CLAIM, null, null, it.party(), it.lastDay(), it.since())));
        invite(plan, reader, asking, tasks);
        return List.copyOf(tasks);
    }

    /** It waits for the coordinator; before there is one, for whoever proposed the plan. */
    private static void invite(SealedPlan plan, PartyId reader, List<AskingUnit> asking, List<Task> tasks) {
        NamedHolder coordinator = plan.coordinator();
        PartyId inviting = coordinator == null ? plan.proposer() : coordinator.party();
        if (reader.equals(inviting) && plan.status().isRunning()) {
            asking.forEach(it -> tasks.add(new Task(
                    TaskKind.INVITE_PROPOSER,
                    coordinator == null ? null : coordinator.person(),
                    null,
                    it.party(),
                    null,
                    it.since())));
        }
    }

    /** The tasks of a stored view, when its commitments have changed hands since. */
    static List<Task> retold(PartyPlan plan, List<SeenCommitment> commitments) {
        List<Task> tasks = new ArrayList<>(plan.tasks());
        tasks.removeIf(it -> it.kind() == TaskKind.MINE || it.kind() == TaskKind.MINE_LATE);
        if (plan.readerState() == PartyState.JOINED && plan.status().isActive()) {
            commitments.forEach(it -> carried(it, plan.reader(), tasks));
        }
        return List.copyOf(tasks);
    }

    /** Every task of the view, and those that come to the party by themselves on a coming day: what is searched by. */
    public static List<Task> sooner(PartyPlan plan) {
        List<Task> tasks = new ArrayList<>(plan.tasks());
        for (SeenCommitment it : plan.commitments()) {
            AcceptedHandover next = it.next();
            if (next != null && next.party().equals(plan.reader())) {
                tasks.add(new Task(TaskKind.MINE, next.person(), it.commitment(), null, it.due(), it.at()));
            }
        }
        return List.copyOf(tasks);
    }

    private static void ofCommitment(SeenCommitment it, PartyId reader, List<Task> tasks) {
        if (it.state() == CommitmentState.REQUESTED && reader.equals(it.requestedOf())) {
            tasks.add(new Task(TaskKind.ANSWER_REQUEST, null, it.commitment(), it.requestedBy(), it.due(), it.at()));
        }
        SeenOffer offer = it.offer();
        if (offer != null && offer.to().equals(reader)) {
            tasks.add(new Task(
                    TaskKind.ANSWER_HANDOVER, offer.toPerson(), it.commitment(), offer.by(), it.due(), offer.at()));
        }
        carried(it, reader, tasks);
    }

    private static void carried(SeenCommitment it, PartyId reader, List<Task> tasks) {
        if (it.state().isCarried() && reader.equals(it.party())) {
            tasks.add(new Task(
                    it.late() ? TaskKind.MINE_LATE : TaskKind.MINE,
                    it.person(),
                    it.commitment(),
                    null,
                    it.due(),
                    it.at()));
        }
    }

    private static void asked(
            SealedPlan.@Nullable OpenQuestion asked, TaskKind kind, PartyId reader, List<Task> tasks) {
        if (asked != null && asked.party().equals(reader)) {
            tasks.add(new Task(kind, asked.person(), null, asked.from(), null, asked.since()));
        }
    }
}
