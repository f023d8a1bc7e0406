package se.samplan.pages.today;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.pages.frame.FormPage;
import se.samplan.pages.frame.PageVisit;
import se.samplan.pages.frame.Pages;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.ReaderResolver;
import se.samplan.pages.frame.SwedishText;
import se.samplan.pages.plans.PlansPage;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.PlanList;
import se.samplan.plan.read.PlanSort;
import se.samplan.plan.read.PlansOfReader;
import se.samplan.plan.read.Worklist;
import se.samplan.plan.read.WorklistOfReader;

/** The first page of staff and auditors. */
@Controller
class TodayPageController implements FormPage {
    static final String WORD = "min-dag";

    private final ReaderResolver readers;
    private final QueryClient asking;
    private final SwedishText say;

    TodayPageController(ReaderResolver readers, QueryClient asking, SwedishText say) {
        this.readers = readers;
        this.asking = asking;
        this.say = say;
    }

    @GetMapping("/min-dag")
    Mono<Rendering> look(ServerWebExchange exchange) {
        return readers.of(exchange)
                .flatMap(reader -> reader.isFamily()
                        ? Mono.just(Rendering.redirectTo(reader.home()).build())
                        : show(PageVisit.of(reader, null, exchange)));
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String path(PlanId plan) {
        return "/min-dag";
    }

    @Override
    public Mono<Rendering> show(PageVisit visit) {
        return visit.reader().isAuditor() ? toTrace(visit) : work(visit);
    }

    private Mono<Rendering> work(PageVisit visit) {
        var question = new WorklistOfReader(visit.reader().actor(), visit.after());
        return asking.one(question, Worklist.class)
                .map(list -> Pages.of("today/today", new TodayPage(list, visit, say), visit.attempt()));
    }

    private Mono<Rendering> toTrace(PageVisit visit) {
        var question = new PlansOfReader(visit.reader().actor(), "", Set.of(), PlanSort.CHANGED, 0, 50, visit.after());
        return asking.one(question, PlanList.class)
                .map(list -> Pages.of("plans/trace", new PlansPage(list, "", "", PlanSort.CHANGED, say)));
    }
}
