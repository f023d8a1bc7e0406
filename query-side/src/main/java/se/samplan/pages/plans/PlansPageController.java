package se.samplan.pages.plans;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.pages.frame.Pages;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.ReaderResolver;
import se.samplan.pages.frame.SwedishText;
import se.samplan.plan.read.PlanFilter;
import se.samplan.plan.read.PlanList;
import se.samplan.plan.read.PlanSort;
import se.samplan.plan.read.PlansOfReader;

/** Search, filter and sort the plans of the reader's party; a family goes straight to its own plan. */
@Controller
class PlansPageController {
    private static final int SIZE = 20;
    private static final int LAST = PlansOfReader.DEEPEST / SIZE - 1;

    private final ReaderResolver readers;
    private final QueryClient asking;
    private final SwedishText say;

    PlansPageController(ReaderResolver readers, QueryClient asking, SwedishText say) {
        this.readers = readers;
        this.asking = asking;
        this.say = say;
    }

    @GetMapping("/planer")
    Mono<Rendering> look(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "active") String visa,
            @RequestParam(defaultValue = "changed") String ordning,
            @RequestParam(defaultValue = "0") int sida,
            ServerWebExchange exchange) {
        PlanSort sort = PlanSort.of(ordning);
        Set<PlanFilter> filter = visa.equals("alla") ? Set.of() : Set.of(PlanFilter.of(visa));
        return readers.of(exchange)
                .flatMap(reader -> ask(reader, text, filter, sort, Math.clamp(sida, 0, LAST)))
                .map(list -> Pages.of("plans/plans", new PlansPage(list, "/planer", text, visa, sort, say)));
    }

    @GetMapping("/var-plan")
    Mono<Rendering> own(@RequestParam(defaultValue = "0") int sida, ServerWebExchange exchange) {
        return readers.of(exchange)
                .flatMap(reader -> ask(reader, "", Set.of(), PlanSort.CHANGED, Math.clamp(sida, 0, LAST)))
                .map(list -> list.total() == 1
                        ? Rendering.redirectTo(
                                        "/planer/" + list.plans().getFirst().plan())
                                .build()
                        : Pages.of("plans/own", new PlansPage(list, "/var-plan", say)));
    }

    private Mono<PlanList> ask(Reader reader, String text, Set<PlanFilter> filter, PlanSort sort, int page) {
        return asking.one(
                new PlansOfReader(reader.actor(), text.strip(), filter, sort, page, SIZE, null), PlanList.class);
    }
}
