package se.samplan.pages.plan;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import se.samplan.pages.frame.CommandClient;
import se.samplan.pages.frame.FormPage;
import se.samplan.pages.frame.PageVisit;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.ReaderResolver;
import se.samplan.pages.frame.RejectedForm;
import se.samplan.pages.frame.SubmittedForm;
import se.samplan.plan.PlanId;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanOfReader;
import se.samplan.plan.read.ShownPlan;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Ids;
import se.samplan.platform.message.SealedReceipt;
import se.samplan.platform.refusal.NoAccess;

/** Takes every form of a plan's pages: done, then back to the page; refused, then the form again with what was typed. */
@Controller
class PlanFormController {
    private final ReaderResolver readers;
    private final QueryClient asking;
    private final CommandClient sending;
    private final ActScreen acts;
    private final Map<String, FormPage> screens;

    PlanFormController(
            ReaderResolver readers, QueryClient asking, CommandClient sending, ActScreen acts, List<FormPage> screens) {
        this.readers = readers;
        this.asking = asking;
        this.sending = sending;
        this.acts = acts;
        this.screens = screens.stream().collect(Collectors.toMap(FormPage::word, Function.identity()));
    }

    @PostMapping("/planer/{plan}/gor")
    Mono<Rendering> act(@PathVariable PlanId plan, ServerWebExchange exchange) {
        return Mono.zip(readers.of(exchange), exchange.getFormData().map(SubmittedForm::new))
                .flatMap(both -> act(plan, both.getT1(), both.getT2()));
    }

    /** The address of a form that came back, asked for again. */
    @GetMapping("/planer/{plan}/gor")
    Rendering back(@PathVariable PlanId plan) {
        return Rendering.redirectTo("/planer/" + plan)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private Mono<Rendering> act(PlanId plan, Reader reader, SubmittedForm form) {
        FormPage screen = screens.get(form.raw("screen"));
        if (screen == null) {
            return Mono.error(new NoAccess());
        }
        return asking.one(new PlanOfReader(plan, reader.actor(), null), ShownPlan.class)
                .flatMap(shown -> send(shown.plan(), reader, form))
                .map(receipt -> back(screen, plan, form, receipt))
                .onErrorResume(failure -> again(screen, plan, reader, form, failure));
    }

    private Mono<SealedReceipt> send(PartyPlan plan, Reader reader, SubmittedForm form) {
        return Mono.defer(() -> {
            String commandId = form.chosen("command", Ids::uuid, Ids.next());
            Act act = Acts.byWord(form.text("do")).orElseThrow(NoAccess::new);
            Command command = new ActInput(form, plan, commandId).read(act);
            String seen = command instanceof PlanCommand ? form.raw("seen") : null;
            return sending.send(reader, command, commandId, seen);
        });
    }

    private Rendering back(FormPage screen, PlanId plan, SubmittedForm form, SealedReceipt receipt) {
        String key = form.raw("form");
        URI target = UriComponentsBuilder.fromPath(screen.path(plan))
                .queryParam("after", receipt)
                .queryParam("klart", form.raw("do"))
                .queryParam("vid", key == null ? "" : key.substring(key.indexOf(':') + 1))
                .build()
                .encode()
                .toUri();
        return Rendering.redirectTo(target.toString())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private Mono<Rendering> again(FormPage screen, PlanId plan, Reader reader, SubmittedForm form, Throwable failure) {
        @Nullable RejectedForm attempt = RejectedForm.of(form, failure);
        if (attempt == null) {
            return Mono.error(failure);
        }
        PageVisit visit = PageVisit.again(reader, plan, attempt);
        String place = attempt.form().substring(attempt.form().indexOf(':') + 1);
        return acts.show(visit, attempt.act(), place, screen.word(), null).switchIfEmpty(screen.show(visit));
    }
}
