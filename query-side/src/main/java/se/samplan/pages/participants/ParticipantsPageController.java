package se.samplan.pages.participants;

import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import se.samplan.pages.frame.FormPage;
import se.samplan.pages.frame.PageVisit;
import se.samplan.pages.frame.Pages;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.ReaderResolver;
import se.samplan.pages.frame.SealedWords;
import se.samplan.pages.frame.SwedishText;
import se.samplan.pages.plan.PlanPageFactory;
import se.samplan.pages.plan.PlanPageSupport;
import se.samplan.pages.plan.Units;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.ShownPlan;

/** Who takes part, and who may know what. */
@Controller
class ParticipantsPageController implements FormPage {
    private final ReaderResolver readers;
    private final QueryClient asking;
    private final PlanPageFactory colleagues;
    private final Units units;
    private final SwedishText say;
    private final SealedWords words;

    ParticipantsPageController(
            ReaderResolver readers,
            QueryClient asking,
            PlanPageFactory colleagues,
            Units units,
            SwedishText say,
            SealedWords words) {
        this.readers = readers;
        this.asking = asking;
        this.colleagues = colleagues;
        this.units = units;
        this.say = say;
        this.words = words;
    }

    /** What somebody searches for comes as a form, and stands sealed in the address that shows what was found. */
    @PostMapping("/planer/{plan}/deltagare")
    Mono<Rendering> search(@PathVariable PlanId plan, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(form -> Rendering.redirectTo(UriComponentsBuilder.fromPath(path(plan))
                                .queryParam("sok", words.seal(Objects.requireNonNullElse(form.getFirst("text"), "")))
                                .fragment("bjud-in")
                                .toUriString())
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    @GetMapping("/planer/{plan}/deltagare")
    Mono<Rendering> look(
            @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String sok,
            @RequestParam(defaultValue = "0") int sida,
            ServerWebExchange exchange) {
        return readers.of(exchange)
                .flatMap(reader -> show(PageVisit.of(reader, plan, exchange), words.open(sok), sida));
    }

    @Override
    public String word() {
        return "deltagare";
    }

    @Override
    public String path(PlanId plan) {
        return "/planer/" + plan + "/deltagare";
    }

    @Override
    public Mono<Rendering> show(PageVisit visit) {
        return show(visit, "", 0);
    }

    private Mono<Rendering> show(PageVisit visit, String search, int page) {
        return Mono.zip(
                        asking.one(PlanPageSupport.of(visit), ShownPlan.class),
                        units.matching(visit.reader(), search, Math.clamp(page, 0, Units.LAST)))
                .flatMap(both -> colleagues.page(both.getT1(), visit, word(), both.getT2()))
                .map(plan -> new ParticipantsPage(plan, say, search, words.seal(search)))
                .map(shown -> Pages.of("participants/participants", shown, visit.attempt()));
    }
}
