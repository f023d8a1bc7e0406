package se.samplan.ops.bench.crud;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** The same acts under the simplest of the same rules, one transaction each. */
public final class Work {
    private final TransactionTemplate transaction;
    private final Promises promises;
    private final Joinings joinings;

    Work(TransactionTemplate transaction, Promises promises, Joinings joinings) {
        this.transaction = transaction;
        this.promises = promises;
        this.joinings = joinings;
    }

    /** Someone who acts for a party. */
    public record Actor(String person, String party) {}

    public void join(Actor by, String plan) {
        as(by, () -> joinings.save(new Joining(plan, by.party())));
    }

    public void ask(Actor by, String plan, String goal, String promise, String of, String text, LocalDate due) {
        as(by, () -> {
            requireJoined(plan, by.party());
            requireJoined(plan, of);
            Promised asked = new Promised(promise, plan, goal);
            asked.askedBy = by.party();
            asked.askedOf = of;
            asked.text = text;
            asked.topic = "schooling";
            asked.due = due;
            asked.stage = "asked";
            return promises.save(asked);
        });
    }

    public void promise(Actor by, String promise, LocalDate from) {
        as(by, () -> {
            Promised it = at(promise, "asked");
            require(it.askedOf.equals(by.party()));
            requireJoined(it.plan, by.party());
            take(it, by, from);
            it.stage = "made";
            return it;
        });
    }

    public void offer(Actor by, String promise, String to, String reason) {
        as(by, () -> {
            Promised it = at(promise, "made");
            require(by.party().equals(it.party));
            requireJoined(it.plan, to);
            it.offeredTo = to;
            it.reason = reason;
            return it;
        });
    }

    public void takeOver(Actor by, String promise, LocalDate from) {
        as(by, () -> {
            Promised it = at(promise, "made");
            require(by.party().equals(it.offeredTo));
            requireJoined(it.plan, by.party());
            it.offeredTo = null;
            take(it, by, from);
            return it;
        });
    }

    public void keep(Actor by, String promise, LocalDate day, String text) {
        as(by, () -> {
            Promised it = at(promise, "made");
            require(by.party().equals(it.party));
            it.stage = "kept";
            it.ended = day;
            it.reason = text;
            return it;
        });
    }

    private void as(Actor by, Supplier<?> act) {
        Revision.ACTING.set(
                new Revision.Acting(by.person(), by.party(), UUID.randomUUID().toString()));
        try {
            transaction.execute(begun -> act.get());
        } finally {
            Revision.ACTING.remove();
        }
    }

    private static void take(Promised it, Actor by, LocalDate from) {
        it.party = by.party();
        it.person = by.person();
        it.since = from;
    }

    private Promised at(String promise, String stage) {
        Promised it = promises.findById(promise).orElseThrow();
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
