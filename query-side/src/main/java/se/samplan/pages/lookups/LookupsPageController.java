package se.samplan.pages.lookups;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.access.read.LookupList;
import se.samplan.access.read.LookupsOfPlan;
import se.samplan.access.read.LookupsOfUnits;
import se.samplan.pages.frame.Pages;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.ReaderResolver;
import se.samplan.pages.frame.SwedishText;
import se.samplan.plan.PlanId;

/** Who looked a child up by number: for its family, and for the auditors of the units that looked. */
@Controller
class LookupsPageController {
    private static final int LAST = LookupList.DEEPEST / LookupList.SIZE - 1;

    private final ReaderResolver readers;
    private final QueryClient asking;
    private final SwedishText say;

    LookupsPageController(ReaderResolver readers, QueryClient asking, SwedishText say) {
        this.readers = readers;
        this.asking = asking;
        this.say = say;
    }

    @GetMapping("/planer/{plan}/uppslag")
    Mono<Rendering> ofPlan(
            @PathVariable PlanId plan, @RequestParam(defaultValue = "0") int sida, ServerWebExchange exchange) {
        return readers.of(exchange)
                .flatMap(reader -> asking.one(new LookupsOfPlan(plan, reader.actor(), page(sida)), LookupList.class))
                .map(list -> Pages.of("lookups/lookups", new LookupsPage(plan, list, say)));
    }

    @GetMapping("/uppslag")
    Mono<Rendering> ofUnits(@RequestParam(defaultValue = "0") int sida, ServerWebExchange exchange) {
        return readers.of(exchange)
                .flatMap(reader -> asking.one(new LookupsOfUnits(reader.actor(), page(sida)), LookupList.class))
                .map(list -> Pages.of("lookups/lookups", new LookupsPage(null, list, say)));
    }

    private static int page(int asked) {
        return Math.clamp(asked, 0, LAST);
    }
}
