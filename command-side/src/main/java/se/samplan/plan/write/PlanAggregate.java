package se.samplan.plan.write;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.commands.CommitmentCommand;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.plan.events.CommitmentOverdue;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.events.PlanProposed;
import se.samplan.plan.events.ProposalLapsed;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.decide.EntryVersions;
import se.samplan.platform.decide.EventMetaData;
import se.samplan.platform.decide.ProcessedCommands;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.time.SwedishTime;

/**
 * The stream of one plan. Takes each command to the rule that decides it, keeps the events, and remembers what it has answered. The
 * rules stand beside it, one type per part of the work.
 */
@AggregateRoot(type = "Plan")
class PlanAggregate {
    private static final String DUE = "commitment-due";
    private static final String LAPSE = "proposal-lapse";

    @AggregateIdentifier
    private @Nullable String stream;

    private PlanState state = new NotProposed();
    private ProcessedCommands processed = ProcessedCommands.NONE;
    private EntryVersions versions = EntryVersions.NONE;

    /** The day a commitment is due, for the deadline that notes its passing. */
    record DueDay(CommitmentId commitment, LocalDate due) {}

    /** The last day of the proposal, for the deadline that ends it. */
    record LastDay(LocalDate day) {}

    PlanAggregate() {}

    /** What a snapshot keeps of the stream: everything that deciding needs. */
    record PlanSnapshot(String stream, ExistingPlan plan, ProcessedCommands processed, EntryVersions versions) {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PlanAggregate of(PlanSnapshot snapshot) {
        PlanAggregate plan = new PlanAggregate();
        plan.stream = snapshot.stream();
        plan.state = snapshot.plan();
        plan.processed = snapshot.processed();
        plan.versions = snapshot.versions();
        return plan;
    }

    /** Of the same state, which never changes; a new event gives the copy another. */
    PlanAggregate copy() {
        PlanAggregate plan = new PlanAggregate();
        plan.stream = stream;
        plan.state = state;
        plan.processed = processed;
        plan.versions = versions;
        return plan;
    }

    /** Only of a plan that was proposed; there is no stream without that. */
    @JsonValue
    PlanSnapshot snapshot() {
        if (stream != null && state instanceof ExistingPlan plan) {
            return new PlanSnapshot(stream, plan, processed, versions);
        }
        throw new IllegalStateException("the plan was not proposed");
    }

    @CommandHandlerInterceptor
    Object onceOnly(CommandMessage<?> command, InterceptorChain chain) throws Exception {
        return processed.onceOnly(stream, command, chain);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            ProposePlan it, MetaData by, DecisionContexts contexts, ProposalTime time, DeadlineManager deadlines) {
        Decision decision = ProposalRules.propose(state, it, contexts.of(by, it.child()), time);
        Receipt receipt = take(decision, it.child(), by);
        for (PlanEvent event : decision.events()) {
            if (event instanceof PlanProposed proposed) {
                LocalDate last = proposed.lastDay();
                deadlines.schedule(SwedishTime.startOf(last.plusDays(1)), LAPSE, new LastDay(last));
            }
        }
        return receipt;
    }

    /** Whatever is asked of a plan that is there; which rule decides it stands in {@link PlanRules}. */
    @CommandHandler
    Receipt handle(PlanCommand it, MetaData by, DecisionContexts contexts, DeadlineManager deadlines) {
        if (!(it instanceof CommitmentCommand about)) {
            return decide(it, by, contexts);
        }
        LocalDate before = dueDay(about.commitment());
        Receipt receipt = decide(it, by, contexts);
        remind(about.commitment(), before, deadlines);
        return receipt;
    }

    @DeadlineHandler(deadlineName = DUE)
    void passed(DueDay it) {
        if (state instanceof ExistingPlan plan
                && plan.commitments().get(it.commitment()) instanceof Commitment commitment
                && commitment.state().isCarried()
                && !commitment.overdue()
                && commitment.due().equals(it.due())) {
            AggregateLifecycle.apply(
                    new CommitmentOverdue(plan.plan(), it.commitment(), it.due()),
                    EventMetaData.of(Actor.HUB, null, plan.child(), DUE + ":" + it.commitment() + ":" + it.due()));
        }
    }

    /** Whoever has opened it, declined it or lost it to another plan meanwhile is woken in vain. */
    @DeadlineHandler(deadlineName = LAPSE)
    void lapses(LastDay last, Registers registers) {
        if (state instanceof ExistingPlan plan && plan.status() == PlanStatus.PROPOSED) {
            registers.endProposal(plan.plan());
            AggregateLifecycle.apply(
                    new ProposalLapsed(plan.plan(), last.day()),
                    EventMetaData.of(Actor.HUB, null, plan.child(), LAPSE + ":" + last.day()));
        }
    }

    @EventSourcingHandler
    void on(PlanEvent event, MetaData metaData, @SequenceNumber long version) {
        if (event instanceof PlanProposed) {
            stream = event.plan().value();
        }
        state = PlanEvolution.evolve(state, event);
        processed = processed.with(metaData, version);
        versions = versions.with(event, event.summary().changes().key(), metaData, version);
    }

    private Receipt decide(PlanCommand it, MetaData by, DecisionContexts contexts) {
        if (!(state instanceof ExistingPlan plan)) {
            throw new NoAccess();
        }
        DecisionContext context = contexts.of(by, plan.child());
        Envelope envelope = Envelope.of(by);
        // What has changed is told only to someone who takes part in the plan, and may know of the change.
        if (envelope.seen() != null && plan.hasJoined(context.actingFor(plan))) {
            EntriesInSight entries = context.inSight(plan);
            versions.requireUnchanged(
                    it.changes().key(), envelope, party -> entries.tellsOfChange(it.changes(), party));
        }
        return take(PlanRules.decide(plan, context.opened(it), context), plan.child(), by);
    }

    private Receipt take(Decision decision, ChildId child, MetaData by) {
        Envelope envelope = Envelope.of(by);
        for (PlanEvent event : decision.events()) {
            AggregateLifecycle.apply(
                    event, EventMetaData.of(envelope.actor(), decision.onBehalfOf(), child, envelope.commandId()));
        }
        return new Receipt(java.util.Objects.requireNonNull(stream), AggregateLifecycle.getVersion());
    }

    /** Wakes the plan at the start of the day after a new due date. A due date since moved wakes it in vain. */
    private void remind(CommitmentId id, @Nullable LocalDate before, DeadlineManager deadlines) {
        LocalDate due = dueDay(id);
        if (due != null && !due.equals(before)) {
            deadlines.schedule(SwedishTime.startOf(due.plusDays(1)), DUE, new DueDay(id, due));
        }
    }

    /** The day a commitment is due; null when nobody carries it. */
    private @Nullable LocalDate dueDay(CommitmentId id) {
        return state instanceof ExistingPlan plan
                        && plan.commitments().get(id) instanceof Commitment commitment
                        && commitment.state().isCarried()
                ? commitment.due()
                : null;
    }
}
