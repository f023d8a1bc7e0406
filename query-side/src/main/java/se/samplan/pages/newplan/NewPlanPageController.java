package se.samplan.pages.newplan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.child.FindChild;
import se.samplan.child.GuardianClaim;
import se.samplan.child.commands.RegisterChild;
import se.samplan.pages.frame.CommandClient;
import se.samplan.pages.frame.Pages;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.ReaderResolver;
import se.samplan.pages.frame.RejectedForm;
import se.samplan.pages.frame.RemoteRefusal;
import se.samplan.pages.frame.SubmittedForm;
import se.samplan.plan.PlanId;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.plan.read.CaseOfUnit;
import se.samplan.plan.read.UnitCases;
import se.samplan.platform.message.Ids;
import se.samplan.platform.refusal.NotEntitled;

/** Find the child, register it if it is not there, and say that a plan is needed. An identity number is never part of an address. */
@Controller
class NewPlanPageController {
    private final ReaderResolver readers;
    private final QueryClient asking;
    private final CommandClient sending;

    NewPlanPageController(ReaderResolver readers, QueryClient asking, CommandClient sending) {
        this.readers = readers;
        this.asking = asking;
        this.sending = sending;
    }

    @GetMapping("/ny-plan")
    Mono<Rendering> begin(ServerWebExchange exchange) {
        return staff(exchange).map(reader -> page("find", null, RejectedForm.NONE));
    }

    @PostMapping("/ny-plan")
    Mono<Rendering> find(ServerWebExchange exchange) {
        return Mono.zip(staff(exchange), exchange.getFormData().map(SubmittedForm::new))
                .flatMap(both -> {
                    SubmittedForm form = both.getT2();
                    return Mono.defer(() -> {
                                FindChild child = new FindChild(
                                        form.text("identity"),
                                        form.text("reason"),
                                        both.getT1().actor().person(),
                                        both.getT1().actor().party());
                                return asking.maybe(form.checked(child), ChildId.class);
                            })
                            .map(child -> child.map(NewPlanPageController::toPropose)
                                    .orElseGet(() -> page("register", null, carried(form))))
                            .onErrorResume(failure -> again("find", null, form, failure));
                });
    }

    @PostMapping("/ny-plan/registrera")
    Mono<Rendering> register(ServerWebExchange exchange) {
        return Mono.zip(staff(exchange), exchange.getFormData().map(SubmittedForm::new))
                .flatMap(both -> {
                    SubmittedForm form = both.getT2();
                    return Mono.defer(() -> {
                                String command = form.chosen("command", Ids::uuid, Ids.next());
                                RegisterChild child = form.checked(new RegisterChild(
                                        new ChildId(command),
                                        form.text("identity"),
                                        form.text("name"),
                                        guardians(form),
                                        null));
                                return sending.send(both.getT1(), child, command, null)
                                        .map(receipt -> toPropose(child.child()));
                            })
                            .onErrorResume(failure -> again("register", null, form, failure));
                });
    }

    @GetMapping("/ny-plan/{child}")
    Mono<Rendering> about(@PathVariable ChildId child, ServerWebExchange exchange) {
        return staff(exchange)
                .flatMap(reader -> hasCase(child, reader)
                        .map(has -> Pages.of(
                                "newplan/newplan",
                                NewPlanPage.of("propose", child, RejectedForm.NONE)
                                        .withCase(has),
                                RejectedForm.NONE)));
    }

    @PostMapping("/ny-plan/{child}")
    Mono<Rendering> propose(@PathVariable ChildId child, ServerWebExchange exchange) {
        return Mono.zip(staff(exchange), exchange.getFormData().map(SubmittedForm::new))
                .flatMap(both -> {
                    SubmittedForm form = both.getT2();
                    return Mono.defer(() -> {
                                String command = form.chosen("command", Ids::uuid, Ids.next());
                                ProposePlan plan = form.checked(new ProposePlan(
                                        new PlanId(command), child, form.text("reason"), form.day("foundOn")));
                                return sending.send(both.getT1(), plan, command, null);
                            })
                            .map(receipt -> Rendering.redirectTo(
                                            "/planer/" + receipt.stream() + "?klart=propose-plan&after=" + receipt)
                                    .status(HttpStatus.SEE_OTHER)
                                    .build())
                            .onErrorResume(failure -> again("propose", child, form, failure));
                });
    }

    /** Is there a page of the child's case for the reader's unit? */
    private Mono<Boolean> hasCase(ChildId child, Reader reader) {
        return asking.one(new CaseOfUnit(child, reader.actor()), UnitCases.class)
                .map(found -> true)
                .onErrorReturn(RemoteRefusal.class, false);
    }

    private Mono<Reader> staff(ServerWebExchange exchange) {
        return readers.of(exchange)
                .flatMap(reader -> reader.isStaff() ? Mono.just(reader) : Mono.error(new NotEntitled()));
    }

    /** One row for each guardian that anything is written about; the first row is needed. */
    private static List<GuardianClaim> guardians(SubmittedForm form) {
        List<GuardianClaim> all = new ArrayList<>();
        for (int row : NewPlanPage.GUARDIANS) {
            boolean empty = form.raw("guardian-name-" + row) == null && form.raw("guardian-identity-" + row) == null;
            if (row == 1 || !empty) {
                all.add(new GuardianClaim(
                        null,
                        form.text("guardian-identity-" + row),
                        form.text("guardian-name-" + row),
                        form.chosen("guardian-custody-" + row, Custody::of, Custody.JOINT)));
            }
        }
        return all;
    }

    /** The number that was searched for stands in the next form; nothing has gone wrong. */
    private static RejectedForm carried(SubmittedForm form) {
        return RejectedForm.carried("register:child", form);
    }

    private static Rendering toPropose(ChildId child) {
        return Rendering.redirectTo("/ny-plan/" + child)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private static Mono<Rendering> again(String step, @Nullable ChildId child, SubmittedForm form, Throwable failure) {
        RejectedForm attempt = RejectedForm.of(form, failure);
        return attempt == null ? Mono.error(failure) : Mono.just(page(step, child, attempt));
    }

    private static Rendering page(String step, @Nullable ChildId child, RejectedForm attempt) {
        return Pages.of("newplan/newplan", NewPlanPage.of(step, child, attempt), attempt);
    }
}
