package se.samplan.pages.participants;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.pages.frame.FormPage;
import se.samplan.pages.frame.PageVisit;
import se.samplan.pages.frame.Pages;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.ReaderResolver;
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

    ParticipantsPageController(
            ReaderResolver readers, QueryClient asking, PlanPageFactory colleagues, Units units, SwedishText say) {
        this.readers = readers;
        this.asking = asking;
        this.colleagues = colleagues;
        this.units = units;
        this.say = say;
    }

    @GetMapping("/planer/{plan}/deltagare")
    Mono<Rendering> look(
            @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String sok,
            @RequestParam(defaultValue = "0") int sida,
            ServerWebExchange exchange) {
        return readers.of(exchange).flatMap(reader -> show(PageVisit.of(reader, plan, exchange), sok, sida));
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
                .map(plan -> new ParticipantsPage(plan, say, search))
                .map(shown -> Pages.of("participants/participants", shown, visit.attempt()));
    }
}
