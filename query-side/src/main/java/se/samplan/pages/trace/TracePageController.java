package se.samplan.pages.trace;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.history.read.HistoryOfPlan;
import se.samplan.history.read.PlanHistory;
import se.samplan.history.read.Responsibilities;
import se.samplan.history.read.ResponsibilityOfPlan;
import se.samplan.pages.frame.PageVisit;
import se.samplan.pages.frame.Pages;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.ReaderResolver;
import se.samplan.pages.frame.SwedishText;
import se.samplan.pages.plan.PlanPageSupport;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.ShownPlan;

/** Ask the past of a plan, on the screen or as a file. */
@Controller
class TracePageController {
    private final ReaderResolver readers;
    private final QueryClient asking;
    private final SwedishText say;

    TracePageController(ReaderResolver readers, QueryClient asking, SwedishText say) {
        this.readers = readers;
        this.asking = asking;
        this.say = say;
    }

    @GetMapping("/planer/{plan}/ansvar")
    Mono<Rendering> look(@PathVariable PlanId plan, ServerWebExchange exchange) {
        return page(plan, exchange).map(page -> Pages.of("trace/trace", page));
    }

    /** The file is named by day alone: a name in it would outlive its keeper. */
    @GetMapping("/planer/{plan}/ansvar.csv")
    Mono<ResponseEntity<byte[]>> export(@PathVariable PlanId plan, ServerWebExchange exchange) {
        return page(plan, exchange)
                .map(page -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"ansvar-" + page.day() + ".csv\"")
                        .body(page.csv().getBytes(StandardCharsets.UTF_8)));
    }

    private Mono<TracePage> page(PlanId plan, ServerWebExchange exchange) {
        TraceQuery asked = TraceQuery.of(exchange.getRequest().getQueryParams(), say.today());
        return readers.of(exchange).flatMap(reader -> page(plan, reader, asked, exchange));
    }

    private Mono<TracePage> page(PlanId plan, Reader reader, TraceQuery asked, ServerWebExchange exchange) {
        PageVisit visit = PageVisit.of(reader, plan, exchange);
        Mono<Optional<Responsibilities>> other = asked.compared() == null
                ? Mono.just(Optional.empty())
                : responsible(plan, reader, asked.compared(), asked).map(Optional::of);
        return Mono.zip(
                        asking.one(PlanPageSupport.of(visit), ShownPlan.class),
                        responsible(plan, reader, asked.day(), asked),
                        other,
                        asking.one(new HistoryOfPlan(plan, reader.actor(), visit.after()), PlanHistory.class))
                .map(all -> new TracePage(
                        all.getT1(), asked, all.getT2(), all.getT3().orElse(null), all.getT4(), say));
    }

    private Mono<Responsibilities> responsible(PlanId plan, Reader reader, LocalDate day, TraceQuery asked) {
        return asking.one(new ResponsibilityOfPlan(plan, day, asked.knownAt(), reader.actor()), Responsibilities.class);
    }
}
