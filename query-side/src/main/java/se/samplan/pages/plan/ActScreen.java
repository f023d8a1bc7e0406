package se.samplan.pages.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.pages.frame.FormPage;
import se.samplan.pages.frame.PageVisit;
import se.samplan.pages.frame.Pages;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.ReaderResolver;
import se.samplan.pages.frame.RejectedForm;
import se.samplan.pages.frame.SubmittedForm;
import se.samplan.party.PartyKind;
import se.samplan.party.read.PartyList;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.ShownPlan;
import se.samplan.platform.refusal.NoAccess;

/** A form comes when it is asked for: as a page of its own, of which a script takes the form and puts it where it was asked for. */
@Controller
class ActScreen {
    private final ReaderResolver readers;
    private final QueryClient asking;
    private final PlanPageFactory colleagues;
    private final Units units;
    private final Map<String, FormPage> screens;

    ActScreen(
            ReaderResolver readers,
            QueryClient asking,
            PlanPageFactory colleagues,
            Units units,
            List<FormPage> screens) {
        this.readers = readers;
        this.asking = asking;
        this.colleagues = colleagues;
        this.units = units;
        this.screens = screens.stream().collect(Collectors.toMap(FormPage::word, Function.identity()));
    }

    @GetMapping("/planer/{plan}/gor/{act}")
    Mono<Rendering> ask(
            @PathVariable PlanId plan,
            @PathVariable String act,
            @RequestParam(required = false) @Nullable String vid,
            @RequestParam(defaultValue = "plan") String sida,
            ServerWebExchange exchange) {
        if (vid == null) {
            // The address of a search, asked for again.
            return Mono.just(Rendering.redirectTo("/planer/" + plan)
                    .status(HttpStatus.SEE_OTHER)
                    .build());
        }
        return readers.of(exchange)
                .flatMap(reader -> show(PageVisit.of(reader, plan, exchange), act, vid, sida, ""))
                .switchIfEmpty(Mono.error(NoAccess::new));
    }

    /** Units are searched for with the form half filled in: it comes back as it was, with what was found to choose among. */
    @PostMapping("/planer/{plan}/gor/{act}")
    Mono<Rendering> search(@PathVariable PlanId plan, @PathVariable String act, ServerWebExchange exchange) {
        return Mono.zip(readers.of(exchange), exchange.getFormData().map(SubmittedForm::new))
                .flatMap(both -> search(plan, act, both.getT1(), both.getT2()))
                .switchIfEmpty(Mono.error(NoAccess::new));
    }

    private Mono<Rendering> search(PlanId plan, String act, Reader reader, SubmittedForm form) {
        String key = Objects.requireNonNullElse(form.raw("form"), "");
        PageVisit visit = PageVisit.again(reader, plan, RejectedForm.carried(key, form));
        String screen = Objects.requireNonNullElse(form.raw("screen"), "plan");
        return show(visit, act, key.substring(key.indexOf(':') + 1), screen, form.raw("words"));
    }

    /**
     * @param at the place it is asked for at
     * @return empty when the reader is not offered that act there
     */
    Mono<Rendering> show(PageVisit visit, String act, String at, String screen, @Nullable String search) {
        FormPage from = screens.get(screen);
        if (from == null) {
            return Mono.empty();
        }
        String wanted = search == null ? "" : search;
        return Mono.zip(asking.one(PlanPageSupport.of(visit), ShownPlan.class), found(visit, act, wanted))
                .flatMap(both -> colleagues.page(both.getT1(), visit, screen, both.getT2()))
                .mapNotNull(page -> page(page, act, at, back(from, page, at), wanted))
                .map(page -> Pages.of("act/page", page, visit.attempt()));
    }

    /** Units to choose among beside those in the plan, for an act that asks for them; those that were chosen in the form are there still. */
    private Mono<PartyList> found(PageVisit visit, String act, String words) {
        boolean consent = act.equals(ConsentAct.GIVE_CONSENT.word());
        if (!consent && !act.equals(ConsentAct.OFFER_CASE.word())) {
            return Mono.just(Units.NONE);
        }
        var kind = consent ? null : PartyKind.SOCIAL_SERVICES;
        return units.matching(visit.reader(), words, kind, visit.attempt().all(consent ? "among" : "to"));
    }

    private static String back(FormPage from, PlanPage page, String at) {
        return from.path(page.plan().plan()) + "#" + at;
    }

    private static @Nullable ActPage page(PlanPage page, String act, String at, String back, String search) {
        List<Act> offered = page.acts().offered(at);
        if (act.equals(Offers.MORE)) {
            boolean nothing = offered.isEmpty() && page.acts().said(at).isEmpty();
            return nothing
                    ? null
                    : new ActPage(page, at, back, null, page.acts().seldom(at), search);
        }
        return Acts.byWord(act)
                .filter(offered::contains)
                .map(it -> new ActPage(page, at, back, page.act(it, at), List.of(), search))
                .orElse(null);
    }
}
