package se.samplan.ops.engine.tally;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public class Tally {

    public static final List<Thread> HANDLED_ON = Collections.synchronizedList(new ArrayList<>());

    @AggregateIdentifier
    private String id;

    private int sum;

    Tally copy() {
        Tally copy = new Tally();
        copy.id = id;
        copy.sum = sum;
        return copy;
    }

    public int sum() {
        return sum;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenTally open) {
        if (id == null) {
            apply(new TallyOpened(open.tally()));
        }
    }

    @CommandHandler
    int handle(Count count) {
        HANDLED_ON.add(Thread.currentThread());
        apply(new Counted(id, count.by()));
        if (count.by() < 0) {
            throw new IllegalArgumentException("A tally counts upwards");
        }
        return sum;
    }

    @CommandHandler
    void handle(RemindAt remind, DeadlineManager deadlines) {
        deadlines.schedule(remind.when(), "reminder");
        if (remind.failAfterwards()) {
            throw new IllegalArgumentException("Not after all");
        }
    }

    @DeadlineHandler(deadlineName = "reminder")
    void remind() {
        apply(new Reminded(id));
    }

    @EventSourcingHandler
    void on(TallyOpened opened) {
        id = opened.tally();
    }

    @EventSourcingHandler
    void on(Counted counted) {
        sum += counted.by();
    }
}
