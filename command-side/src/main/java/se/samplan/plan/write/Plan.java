package se.samplan.plan.write;

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
import se.samplan.plan.commands.PlanIntention;
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
import se.samplan.platform.decide.Answered;
import se.samplan.platform.decide.Calendar;
import se.samplan.platform.decide.Stamp;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.refusal.NoAccess;

/**
 * The stream of one plan. Takes each intention to the rule that decides it, keeps the facts, and remembers what it has answered. The
 * rules stand beside it, one type per part of the work.
 */
class Plan {
    private static final String DUE = "commitment-due";

    @AggregateIdentifier
    private @Nullable String stream;

    private PlanState state = new Unborn();
    private final Answered answered = new Answered();

    /** The day a promise is due, for the deadline that notes its passing. */
    record DueDay(CommitmentId commitment, LocalDate due) {}

    /** One rule: looks at the plan, the intention and the scene, and decides or refuses. */
    private interface Rule<T> {
        Decision decide(Standing plan, T intention, Scene scene);
    }

    Plan() {}

    @CommandHandlerInterceptor
    Object onceOnly(CommandMessage<?> command, InterceptorChain chain) throws Exception {
        Envelope envelope = Envelope.of(command.getMetaData());
        var earlier = stream == null ? null : answered.earlier(stream, envelope).orElse(null);
        return earlier != null ? earlier : chain.proceed();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(ProposePlan it, MetaData by, Scenes scenes) {
        return take(Beginning.propose(state, it, scenes.of(by, it.child())), it.child(), by);
    }

    @CommandHandler
    Receipt handle(DeclinePlan it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Beginning::decline);
    }

    @CommandHandler
    Receipt handle(OpenPlan it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Beginning::open);
    }

    @CommandHandler
    Receipt handle(InviteParty it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Participation::invite);
    }

    @CommandHandler
    Receipt handle(JoinPlan it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Participation::join);
    }

    @CommandHandler
    Receipt handle(DeclineInvitation it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Participation::declineInvitation);
    }

    @CommandHandler
    Receipt handle(LeavePlan it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Participation::leave);
    }

    @CommandHandler
    Receipt handle(AppointCoordinator it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Steering::appointCoordinator);
    }

    @CommandHandler
    Receipt handle(AcceptCoordination it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Steering::acceptCoordination);
    }

    @CommandHandler
    Receipt handle(NameLeadParty it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Steering::nameLead);
    }

    @CommandHandler
    Receipt handle(AcceptLead it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Steering::acceptLead);
    }

    @CommandHandler
    Receipt handle(SetFollowUp it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Steering::setFollowUp);
    }

    @CommandHandler
    Receipt handle(EstablishPlan it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Steering::establish);
    }

    @CommandHandler
    Receipt handle(PausePlan it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Steering::pause);
    }

    @CommandHandler
    Receipt handle(ResumePlan it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Steering::resume);
    }

    @CommandHandler
    Receipt handle(ExamineGround it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Steering::examineGround);
    }

    @CommandHandler
    Receipt handle(ClosePlan it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Closing::close);
    }

    @CommandHandler
    Receipt handle(RecordNeed it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Content::recordNeed);
    }

    @CommandHandler
    Receipt handle(SetGoal it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Content::setGoal);
    }

    @CommandHandler
    Receipt handle(RecordChildVoice it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Content::recordChildVoice);
    }

    @CommandHandler
    Receipt handle(ExpressDissent it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Content::dissent);
    }

    @CommandHandler
    Receipt handle(StrikeEntry it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Content::strike);
    }

    @CommandHandler
    Receipt handle(RequestCommitment it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Promising::request);
    }

    @CommandHandler
    Receipt handle(MakeCommitment it, MetaData by, Scenes scenes, DeadlineManager deadlines) {
        return reminded(it.commitment(), deadlines, decide(it, by, scenes, Promising::make));
    }

    @CommandHandler
    Receipt handle(DeclineCommitment it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Promising::decline);
    }

    @CommandHandler
    Receipt handle(StartCommitment it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Carrying::start);
    }

    @CommandHandler
    Receipt handle(ReportProgress it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Carrying::report);
    }

    @CommandHandler
    Receipt handle(KeepCommitment it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Carrying::keep);
    }

    @CommandHandler
    Receipt handle(BreakCommitment it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Carrying::breakIt);
    }

    @CommandHandler
    Receipt handle(ReleaseCommitment it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, Carrying::release);
    }

    @CommandHandler
    Receipt handle(MoveDue it, MetaData by, Scenes scenes, DeadlineManager deadlines) {
        return reminded(it.commitment(), deadlines, decide(it, by, scenes, Carrying::moveDue));
    }

    @CommandHandler
    Receipt handle(OfferHandover it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, HandingOver::offer);
    }

    @CommandHandler
    Receipt handle(AcceptHandover it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, HandingOver::accept);
    }

    @CommandHandler
    Receipt handle(DeclineHandover it, MetaData by, Scenes scenes) {
        return decide(it, by, scenes, HandingOver::decline);
    }

    @DeadlineHandler(deadlineName = DUE)
    void passed(DueDay it) {
        if (state instanceof Standing plan
                && plan.promises().get(it.commitment()) instanceof Promise promise
                && promise.stage().isLive()
                && !promise.overdue()
                && promise.due().equals(it.due())) {
            AggregateLifecycle.apply(
                    new CommitmentOverdue(plan.plan(), it.commitment(), it.due()),
                    Stamp.of(Actor.HUB, null, plan.child(), DUE + ":" + it.commitment() + ":" + it.due()));
        }
    }

    @EventSourcingHandler
    void on(PlanEvent fact, MetaData metaData, @SequenceNumber long version) {
        if (fact instanceof PlanProposed) {
            stream = fact.plan().value();
        }
        state = Evolution.evolve(state, fact);
        answered.note(fact, Touched.by(fact), metaData, version);
    }

    private <T extends PlanIntention> Receipt decide(T it, MetaData by, Scenes scenes, Rule<T> rule) {
        if (!(state instanceof Standing plan)) {
            throw new NoAccess();
        }
        Scene scene = scenes.of(by, plan.child());
        Envelope envelope = Envelope.of(by);
        // What has changed is told only to someone who takes part in the plan.
        if (envelope.seen() != null && plan.hasJoined(scene.actingFor(plan))) {
            answered.requireUnchanged(Touched.by(it), envelope);
        }
        return take(rule.decide(plan, it, scene), plan.child(), by);
    }

    private Receipt take(Decision decision, ChildId child, MetaData by) {
        Envelope envelope = Envelope.of(by);
        for (PlanEvent fact : decision.facts()) {
            AggregateLifecycle.apply(
                    fact, Stamp.of(envelope.actor(), decision.onBehalfOf(), child, envelope.commandId()));
        }
        return new Receipt(java.util.Objects.requireNonNull(stream), AggregateLifecycle.getVersion());
    }

    /** Wakes the plan at the start of the day after the due date. A due date since moved wakes it in vain. */
    private Receipt reminded(CommitmentId id, DeadlineManager deadlines, Receipt receipt) {
        if (state instanceof Standing plan && plan.promises().get(id) instanceof Promise promise) {
            deadlines.schedule(Calendar.startOf(promise.due().plusDays(1)), DUE, new DueDay(id, promise.due()));
        }
        return receipt;
    }
}
