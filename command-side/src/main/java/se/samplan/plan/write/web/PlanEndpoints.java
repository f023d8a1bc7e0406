package se.samplan.plan.write.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
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
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.decide.web.CommandDispatcher;
import se.samplan.platform.message.Receipt;

/** What systems can ask: one address per command, named by the command's word. */
@RestController
@RequestMapping("/api/commands")
@Tag(name = "plan")
class PlanEndpoints {
    private final CommandDispatcher dispatcher;

    PlanEndpoints(CommandDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @PostMapping("/propose-plan")
    Mono<Receipt> proposePlan(@RequestBody ProposePlan it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/decline-plan")
    Mono<Receipt> declinePlan(@RequestBody DeclinePlan it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/open-plan")
    Mono<Receipt> openPlan(@RequestBody OpenPlan it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/invite-party")
    Mono<Receipt> inviteParty(@RequestBody InviteParty it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/join-plan")
    Mono<Receipt> joinPlan(@RequestBody JoinPlan it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/decline-invitation")
    Mono<Receipt> declineInvitation(@RequestBody DeclineInvitation it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/leave-plan")
    Mono<Receipt> leavePlan(@RequestBody LeavePlan it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/appoint-coordinator")
    Mono<Receipt> appointCoordinator(@RequestBody AppointCoordinator it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/accept-coordination")
    Mono<Receipt> acceptCoordination(@RequestBody AcceptCoordination it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/name-lead-party")
    Mono<Receipt> nameLeadParty(@RequestBody NameLeadParty it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/accept-lead")
    Mono<Receipt> acceptLead(@RequestBody AcceptLead it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/record-need")
    Mono<Receipt> recordNeed(@RequestBody RecordNeed it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/set-goal")
    Mono<Receipt> setGoal(@RequestBody SetGoal it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/record-child-voice")
    Mono<Receipt> recordChildVoice(@RequestBody RecordChildVoice it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/request-commitment")
    Mono<Receipt> requestCommitment(@RequestBody RequestCommitment it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/make-commitment")
    Mono<Receipt> makeCommitment(@RequestBody MakeCommitment it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/decline-commitment")
    Mono<Receipt> declineCommitment(@RequestBody DeclineCommitment it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/start")
    Mono<Receipt> startCommitment(@RequestBody StartCommitment it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/report-progress")
    Mono<Receipt> reportProgress(@RequestBody ReportProgress it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/keep")
    Mono<Receipt> keepCommitment(@RequestBody KeepCommitment it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/break")
    Mono<Receipt> breakCommitment(@RequestBody BreakCommitment it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/release")
    Mono<Receipt> releaseCommitment(@RequestBody ReleaseCommitment it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/move-due")
    Mono<Receipt> moveDue(@RequestBody MoveDue it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/offer-handover")
    Mono<Receipt> offerHandover(@RequestBody OfferHandover it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/accept-handover")
    Mono<Receipt> acceptHandover(@RequestBody AcceptHandover it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/decline-handover")
    Mono<Receipt> declineHandover(@RequestBody DeclineHandover it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/dissent")
    Mono<Receipt> expressDissent(@RequestBody ExpressDissent it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/strike")
    Mono<Receipt> strikeEntry(@RequestBody StrikeEntry it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/set-follow-up")
    Mono<Receipt> setFollowUp(@RequestBody SetFollowUp it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/establish-plan")
    Mono<Receipt> establishPlan(@RequestBody EstablishPlan it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/pause-plan")
    Mono<Receipt> pausePlan(@RequestBody PausePlan it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/resume-plan")
    Mono<Receipt> resumePlan(@RequestBody ResumePlan it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/close-plan")
    Mono<Receipt> closePlan(@RequestBody ClosePlan it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }
}
