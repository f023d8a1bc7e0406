package se.samplan.pages.plans;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import se.samplan.pages.frame.Pages;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.ReaderResolver;
import se.samplan.pages.frame.SealedWords;
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
    private final SealedWords words;

    PlansPageController(ReaderResolver readers, QueryClient asking, SwedishText say, SealedWords words) {
        this.readers = readers;
        this.asking = asking;
        this.say = say;
        this.words = words;
    }

    /** What somebody searches for comes as a form, and stands sealed in the address that shows what was found. */
    @PostMapping("/planer")
    Mono<Rendering> search(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(form -> sealed(
                        form.getFirst("text"),
                        Objects.requireNonNullElse(form.getFirst("visa"), "active"),
                        Objects.requireNonNullElse(form.getFirst("ordning"), "changed")));
    }

    private Rendering sealed(@Nullable String text, String visa, String ordning) {
        String to = UriComponentsBuilder.fromPath("/planer")
                .queryParam("visa", "{visa}")
                .queryParam("ordning", "{ordning}")
                .queryParam("sok", "{sok}")
                .encode()
                .buildAndExpand(visa, PlanSort.of(ordning).word(), words.seal(text == null ? "" : text))
                .toUriString();
        return Rendering.redirectTo(to).status(HttpStatus.SEE_OTHER).build();
    }

    @GetMapping("/planer")
    Mono<Rendering> look(
            @RequestParam(defaultValue = "") String sok,
            @RequestParam(defaultValue = "active") String visa,
            @RequestParam(defaultValue = "changed") String ordning,
            @RequestParam(defaultValue = "0") int sida,
            ServerWebExchange exchange) {
        String wanted = words.open(sok);
        PlanSort sort = PlanSort.of(ordning);
        Set<PlanFilter> filter = visa.equals("alla") ? Set.of() : Set.of(PlanFilter.of(visa));
        return readers.of(exchange)
                .flatMap(reader -> ask(reader, wanted, filter, sort, Math.clamp(sida, 0, LAST)))
                .map(list -> Pages.of(
                        "plans/plans", new PlansPage(list, "/planer", wanted, words.seal(wanted), visa, sort, say)));
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
