package se.samplan.ops.bench.crud;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** The same acts under the simplest of the same rules, one transaction each. */
public final class CrudWork {
    private final TransactionTemplate transaction;
    private final CrudCommitments commitments;
    private final Joinings joinings;

    CrudWork(TransactionTemplate transaction, CrudCommitments commitments, Joinings joinings) {
        this.transaction = transaction;
        this.commitments = commitments;
        this.joinings = joinings;
    }

    /** Someone who acts for a party. */
    public record CrudActor(String person, String party) {}

    public void join(CrudActor by, String plan) {
        as(by, () -> joinings.save(new Joining(plan, by.party())));
    }

    public void ask(CrudActor by, String plan, String goal, String commitment, String of, String text, LocalDate due) {
        as(by, () -> {
            requireJoined(plan, by.party());
            requireJoined(plan, of);
            CrudCommitment asked = new CrudCommitment(commitment, plan, goal);
            asked.askedBy = by.party();
            asked.askedOf = of;
            asked.text = text;
            asked.topic = "schooling";
            asked.due = due;
            asked.stage = "asked";
            return commitments.save(asked);
        });
    }

    public void commitment(CrudActor by, String commitment, LocalDate from) {
        as(by, () -> {
            CrudCommitment it = at(commitment, "asked");
            require(it.askedOf.equals(by.party()));
            requireJoined(it.plan, by.party());
            take(it, by, from);
            it.stage = "made";
            return it;
        });
    }

    public void offer(CrudActor by, String commitment, String to, String reason) {
        as(by, () -> {
            CrudCommitment it = at(commitment, "made");
            require(by.party().equals(it.party));
            requireJoined(it.plan, to);
            it.offeredTo = to;
            it.reason = reason;
            return it;
        });
    }

    public void takeOver(CrudActor by, String commitment, LocalDate from) {
        as(by, () -> {
            CrudCommitment it = at(commitment, "made");
            require(by.party().equals(it.offeredTo));
            requireJoined(it.plan, by.party());
            it.offeredTo = null;
            take(it, by, from);
            return it;
        });
    }

    public void keep(CrudActor by, String commitment, LocalDate day, String text) {
        as(by, () -> {
            CrudCommitment it = at(commitment, "made");
            require(by.party().equals(it.party));
            it.stage = "kept";
            it.ended = day;
            it.reason = text;
            return it;
        });
    }

    private void as(CrudActor by, Supplier<?> act) {
        Revision.ACTING.set(new Revision.RevisionListenerOfBench(
                by.person(), by.party(), UUID.randomUUID().toString()));
        try {
            transaction.execute(begun -> act.get());
        } finally {
            Revision.ACTING.remove();
        }
    }

    private static void take(CrudCommitment it, CrudActor by, LocalDate from) {
        it.party = by.party();
        it.person = by.person();
        it.since = from;
    }

    private CrudCommitment at(String commitment, String stage) {
        CrudCommitment it = commitments.findById(commitment).orElseThrow();
        require(it.stage.equals(stage));
        return it;
    }

    private void requireJoined(String plan, String party) {
        require(joinings.existsById(Joining.idOf(plan, party)));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("not allowed");
        }
    }
}
