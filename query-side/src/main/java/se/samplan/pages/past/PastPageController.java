package se.samplan.pages.past;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.history.read.EntryRemarks;
import se.samplan.history.read.RemarksOfEntry;
import se.samplan.pages.frame.PageVisit;
import se.samplan.pages.frame.Pages;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.ReaderResolver;
import se.samplan.pages.frame.SwedishText;
import se.samplan.pages.plan.PlanPageSupport;
import se.samplan.plan.EntryId;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.ShownPlan;
import se.samplan.platform.refusal.NoAccess;

/** The pages behind "show more": what the plan's own page leaves out since it is older than the rest. */
@Controller
class PastPageController {
    private static final int SIZE = 50;

    private final ReaderResolver readers;
    private final QueryClient asking;
    private final SwedishText say;

    PastPageController(ReaderResolver readers, QueryClient asking, SwedishText say) {
        this.readers = readers;
        this.asking = asking;
        this.say = say;
    }

    @GetMapping("/planer/{plan}/hant")
    Mono<Rendering> changes(@PathVariable PlanId plan, ServerWebExchange exchange) {
        return readers.of(exchange)
                .flatMap(
                        reader -> asking.one(PlanPageSupport.of(PageVisit.of(reader, plan, exchange)), ShownPlan.class))
                .map(shown -> Pages.of("past/changes", new ChangesPage(shown, say)));
    }

    /** @param fore the bookmark of an earlier page: what was said before what stands there */
    @GetMapping("/planer/{plan}/sagt/{entry}")
    Mono<Rendering> remarks(
            @PathVariable PlanId plan,
            @PathVariable String entry,
            @RequestParam(required = false) @Nullable String fore,
            ServerWebExchange exchange) {
        EntryId about = entry(entry);
        return readers.of(exchange)
                .flatMap(reader -> Mono.zip(
                                asking.one(PlanPageSupport.of(PageVisit.of(reader, plan, exchange)), ShownPlan.class),
                                asking.one(
                                        new RemarksOfEntry(plan, about, fore, SIZE, reader.actor()),
                                        EntryRemarks.class))
                        .map(both -> new RemarksPage(both.getT1(), about, both.getT2(), reader, say)))
                .map(page -> Pages.of("past/remarks", page));
    }

    /** What can't be an id names nothing. */
    private static EntryId entry(String id) {
        try {
            return EntryId.of(id);
        } catch (IllegalArgumentException other) {
            throw new NoAccess();
        }
    }
}
