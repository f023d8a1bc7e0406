package se.samplan.plan.read.visibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.PartyState;
import se.samplan.plan.read.AcceptedHandover;
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

    static List<Task> of(SealedPlan plan, SealedMembership reader, List<SeenCommitment> seen, List<SeenClaim> claims) {
        if (!plan.status().isActive()) {
            return List.of();
        }
        return reader.state() == PartyState.INVITED
                ? invitation(plan, reader)
                : ofJoined(plan, reader.party(), seen, claims);
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
            SealedPlan plan, PartyId reader, List<SeenCommitment> seen, List<SeenClaim> claims) {
        List<Task> tasks = new ArrayList<>();
        seen.forEach(it -> ofCommitment(it, reader, tasks));
        asked(plan.coordinatorAsked(), TaskKind.ACCEPT_COORDINATION, reader, tasks);
        asked(plan.leadAsked(), TaskKind.ACCEPT_LEAD, reader, tasks);
        if (plan.uncoordinatedSince() != null && plan.answering().filter(reader::equals).isPresent()) {
            tasks.add(new Task(TaskKind.NAME_COORDINATOR, null, null, null, null, plan.uncoordinatedSince()));
        }
        claims.forEach(
                it -> tasks.add(new Task(TaskKind.ANSWER_CLAIM, null, null, it.party(), it.lastDay(), it.since())));
        return List.copyOf(tasks);
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
