package se.samplan.pages.plan;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.pages.frame.FormPage;
import se.samplan.pages.frame.PageVisit;
import se.samplan.pages.frame.Pages;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.ReaderResolver;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.MarkLooked;
import se.samplan.plan.read.ShownPlan;

/** Planen: what do we want, who does what by when? */
@Controller
class PlanPageController implements FormPage {
    private final ReaderResolver readers;
    private final QueryClient asking;
    private final PlanPageFactory colleagues;

    PlanPageController(ReaderResolver readers, QueryClient asking, PlanPageFactory colleagues) {
        this.readers = readers;
        this.asking = asking;
        this.colleagues = colleagues;
    }

    @GetMapping("/planer/{plan}")
    Mono<Rendering> look(@PathVariable PlanId plan, ServerWebExchange exchange) {
        return readers.of(exchange).flatMap(reader -> show(PageVisit.of(reader, plan, exchange)));
    }

    @Override
    public String word() {
        return "plan";
    }

    @Override
    public String path(PlanId plan) {
        return "/planer/" + plan;
    }

    @Override
    public Mono<Rendering> show(PageVisit visit) {
        return asking.one(PlanPageSupport.of(visit), ShownPlan.class)
                .delayUntil(shown -> looked(visit, shown))
                .flatMap(shown -> colleagues.page(shown, visit, word(), Units.NONE))
                .map(page -> Pages.of(visit.reader().isFamily() ? "plan/family" : "plan/plan", page, visit.attempt()));
    }

    /** What is on the page is not news any longer. A failure to note that does not stop the page. */
    private Mono<Boolean> looked(PageVisit visit, ShownPlan shown) {
        var mark = new MarkLooked(
                visit.reader().actor(), shown.plan().plan(), shown.plan().position());
        return asking.one(mark, Boolean.class).onErrorReturn(false);
    }
}
