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
import se.samplan.plan.commands.AcceptCoordination;
import se.samplan.plan.commands.AcceptHandover;
import se.samplan.plan.commands.AcceptLead;
import se.samplan.plan.commands.AppointCoordinator;
import se.samplan.plan.commands.BreakCommitment;
import se.samplan.plan.commands.ClosePlan;
import se.samplan.plan.commands.DeclineCommitment;
import se.samplan.plan.commands.DeclineHandover;
import se.samplan.plan.commands.DeclineInvitation;
import se.samplan.plan.commands.DeclinePlan;
import se.samplan.plan.commands.EstablishPlan;
import se.samplan.plan.commands.ExamineGround;
import se.samplan.plan.commands.ExpressDissent;
import se.samplan.plan.commands.InviteParty;
import se.samplan.plan.commands.JoinPlan;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.LeavePlan;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.MoveDue;
import se.samplan.plan.commands.NameLeadParty;
import se.samplan.plan.commands.OfferHandover;
import se.samplan.plan.commands.OpenPlan;
import se.samplan.plan.commands.PausePlan;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.plan.commands.RecordChildVoice;
import se.samplan.plan.commands.RecordNeed;
import se.samplan.plan.commands.ReleaseCommitment;
import se.samplan.plan.commands.ReportProgress;
import se.samplan.plan.commands.RequestCommitment;
import se.samplan.plan.commands.ResumePlan;
import se.samplan.plan.commands.SetFollowUp;
import se.samplan.plan.commands.SetGoal;
import se.samplan.plan.commands.StartCommitment;
import se.samplan.plan.commands.StrikeEntry;
import se.samplan.plan.events.CommitmentOverdue;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.events.PlanProposed;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.decide.EntryVersions;
import se.samplan.platform.decide.EventMetaData;
import se.samplan.platform.decide.ProcessedCommands;
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

    @AggregateIdentifier
    private @Nullable String stream;

    private PlanState state = new NotProposed();
    private ProcessedCommands processed = ProcessedCommands.NONE;
    private EntryVersions versions = EntryVersions.NONE;

    /** The day a commitment is due, for the deadline that notes its passing. */
    record DueDay(CommitmentId commitment, LocalDate due) {}

    /** One rule: looks at the plan, the command and the scene, and decides or refuses. */
    private interface PlanRule<T> {
        Decision decide(ExistingPlan plan, T command, DecisionContext context);
    }

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
    Receipt handle(ProposePlan it, MetaData by, DecisionContexts contexts) {
        return take(ProposalRules.propose(state, it, contexts.of(by, it.child())), it.child(), by);
    }

    @CommandHandler
    Receipt handle(DeclinePlan it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ProposalRules::decline);
    }

    @CommandHandler
    Receipt handle(OpenPlan it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ProposalRules::open);
    }

    @CommandHandler
    Receipt handle(InviteParty it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ParticipationRules::invite);
    }

    @CommandHandler
    Receipt handle(JoinPlan it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ParticipationRules::join);
    }

    @CommandHandler
    Receipt handle(DeclineInvitation it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ParticipationRules::declineInvitation);
    }

    @CommandHandler
    Receipt handle(LeavePlan it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ParticipationRules::leave);
    }

    @CommandHandler
    Receipt handle(AppointCoordinator it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, LeadershipRules::appointCoordinator);
    }

    @CommandHandler
    Receipt handle(AcceptCoordination it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, LeadershipRules::acceptCoordination);
    }

    @CommandHandler
    Receipt handle(NameLeadParty it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, LeadershipRules::nameLead);
    }

    @CommandHandler
    Receipt handle(AcceptLead it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, LeadershipRules::acceptLead);
    }

    @CommandHandler
    Receipt handle(SetFollowUp it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, LeadershipRules::setFollowUp);
    }

    @CommandHandler
    Receipt handle(EstablishPlan it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, LeadershipRules::establish);
    }

    @CommandHandler
    Receipt handle(PausePlan it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, LeadershipRules::pause);
    }

    @CommandHandler
    Receipt handle(ResumePlan it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, LeadershipRules::resume);
    }

    @CommandHandler
    Receipt handle(ExamineGround it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, LeadershipRules::examineGround);
    }

    @CommandHandler
    Receipt handle(ClosePlan it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ClosingRules::close);
    }

    @CommandHandler
    Receipt handle(RecordNeed it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ContentRules::recordNeed);
    }

    @CommandHandler
    Receipt handle(SetGoal it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ContentRules::setGoal);
    }

    @CommandHandler
    Receipt handle(RecordChildVoice it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ContentRules::recordChildVoice);
    }

    @CommandHandler
    Receipt handle(ExpressDissent it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ContentRules::dissent);
    }

    @CommandHandler
    Receipt handle(StrikeEntry it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ContentRules::strike);
    }

    @CommandHandler
    Receipt handle(RequestCommitment it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, CommitmentRules::request);
    }

    @CommandHandler
    Receipt handle(MakeCommitment it, MetaData by, DecisionContexts contexts, DeadlineManager deadlines) {
        return reminded(it.commitment(), deadlines, decide(it, by, contexts, CommitmentRules::make));
    }

    @CommandHandler
    Receipt handle(DeclineCommitment it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, CommitmentRules::decline);
    }

    @CommandHandler
    Receipt handle(StartCommitment it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ProgressRules::start);
    }

    @CommandHandler
    Receipt handle(ReportProgress it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ProgressRules::report);
    }

    @CommandHandler
    Receipt handle(KeepCommitment it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ProgressRules::keep);
    }

    @CommandHandler
    Receipt handle(BreakCommitment it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ProgressRules::breakIt);
    }

    @CommandHandler
    Receipt handle(ReleaseCommitment it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, ProgressRules::release);
    }

    @CommandHandler
    Receipt handle(MoveDue it, MetaData by, DecisionContexts contexts, DeadlineManager deadlines) {
        return reminded(it.commitment(), deadlines, decide(it, by, contexts, ProgressRules::moveDue));
    }

    @CommandHandler
    Receipt handle(OfferHandover it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, HandoverRules::offer);
    }

    @CommandHandler
    Receipt handle(AcceptHandover it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, HandoverRules::accept);
    }

    @CommandHandler
    Receipt handle(DeclineHandover it, MetaData by, DecisionContexts contexts) {
        return decide(it, by, contexts, HandoverRules::decline);
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

    @EventSourcingHandler
    void on(PlanEvent event, MetaData metaData, @SequenceNumber long version) {
        if (event instanceof PlanProposed) {
            stream = event.plan().value();
        }
        state = PlanEvolution.evolve(state, event);
        processed = processed.with(metaData, version);
        versions = versions.with(event, event.summary().changes().key(), metaData, version);
    }

    private <T extends PlanCommand> Receipt decide(T it, MetaData by, DecisionContexts contexts, PlanRule<T> rule) {
        if (!(state instanceof ExistingPlan plan)) {
            throw new NoAccess();
        }
        DecisionContext context = contexts.of(by, plan.child());
        Envelope envelope = Envelope.of(by);
        // What has changed is told only to someone who takes part in the plan.
        if (envelope.seen() != null && plan.hasJoined(context.actingFor(plan))) {
            versions.requireUnchanged(it.changes().key(), envelope);
        }
        return take(rule.decide(plan, it, context), plan.child(), by);
    }

    private Receipt take(Decision decision, ChildId child, MetaData by) {
        Envelope envelope = Envelope.of(by);
        for (PlanEvent event : decision.events()) {
            AggregateLifecycle.apply(
                    event, EventMetaData.of(envelope.actor(), decision.onBehalfOf(), child, envelope.commandId()));
        }
        return new Receipt(java.util.Objects.requireNonNull(stream), AggregateLifecycle.getVersion());
    }

    /** Wakes the plan at the start of the day after the due date. A due date since moved wakes it in vain. */
    private Receipt reminded(CommitmentId id, DeadlineManager deadlines, Receipt receipt) {
        if (state instanceof ExistingPlan plan && plan.commitments().get(id) instanceof Commitment commitment) {
            deadlines.schedule(
                    SwedishTime.startOf(commitment.due().plusDays(1)), DUE, new DueDay(id, commitment.due()));
        }
        return receipt;
    }
}
