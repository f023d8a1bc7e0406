package se.samplan.pages.today;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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
import se.samplan.pages.plans.PlansPage;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.CasesOfUnit;
import se.samplan.plan.read.PlanList;
import se.samplan.plan.read.PlanSort;
import se.samplan.plan.read.PlansOfReader;
import se.samplan.plan.read.UnitCases;
import se.samplan.plan.read.Worklist;
import se.samplan.plan.read.WorklistOfReader;

/** The first page of staff and auditors. */
@Controller
class TodayPageController implements FormPage {
    static final String WORD = "min-dag";
    /** So many plans stand on a page of an auditor. */
    private static final int TRACED = 50;

    private final ReaderResolver readers;
    private final QueryClient asking;
    private final SwedishText say;

    TodayPageController(ReaderResolver readers, QueryClient asking, SwedishText say) {
        this.readers = readers;
        this.asking = asking;
        this.say = say;
    }

    @GetMapping("/min-dag")
    Mono<Rendering> look(@RequestParam(defaultValue = "0") int sida, ServerWebExchange exchange) {
        return readers.of(exchange)
                .flatMap(reader -> reader.isFamily()
                        ? Mono.just(Rendering.redirectTo(reader.home()).build())
                        : show(PageVisit.of(reader, null, exchange), sida));
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
        return show(visit, 0);
    }

    private Mono<Rendering> show(PageVisit visit, int page) {
        return visit.reader().isAuditor() ? toTrace(visit, page) : work(visit, page);
    }

    private Mono<Rendering> work(PageVisit visit, int page) {
        int size = WorklistOfReader.USUAL_SIZE;
        int last = PlansOfReader.DEEPEST / size - 1;
        var question = new WorklistOfReader(visit.reader().actor(), visit.after(), Math.clamp(page, 0, last), size);
        return Mono.zip(
                        asking.one(question, Worklist.class),
                        asking.one(new CasesOfUnit(visit.reader().actor()), UnitCases.class))
                .map(both -> new TodayPage(both.getT1(), both.getT2(), visit, say))
                .map(shown -> Pages.of("today/today", shown, visit.attempt()));
    }

    private Mono<Rendering> toTrace(PageVisit visit, int page) {
        int last = PlansOfReader.DEEPEST / TRACED - 1;
        var question = new PlansOfReader(
                visit.reader().actor(),
                "",
                Set.of(),
                PlanSort.CHANGED,
                Math.clamp(page, 0, last),
                TRACED,
                visit.after());
        return asking.one(question, PlanList.class)
                .map(list -> Pages.of("plans/trace", new PlansPage(list, "/min-dag", say)));
    }
}
