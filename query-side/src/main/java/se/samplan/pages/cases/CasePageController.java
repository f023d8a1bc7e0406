package se.samplan.pages.cases;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.child.ChildId;
import se.samplan.pages.frame.CommandClient;
import se.samplan.pages.frame.PageVisit;
import se.samplan.pages.frame.Pages;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.ReaderResolver;
import se.samplan.pages.frame.RejectedForm;
import se.samplan.pages.frame.SubmittedForm;
import se.samplan.pages.frame.SwedishText;
import se.samplan.pages.plan.Units;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.read.KnownParty;
import se.samplan.party.read.PartyList;
import se.samplan.plan.read.CaseOfUnit;
import se.samplan.plan.read.UnitCases;
import se.samplan.platform.message.Ids;
import se.samplan.platform.message.SealedReceipt;
import se.samplan.platform.refusal.NoAccess;

/** A child's case: what waits for the reader's unit there, and what it can do. */
@Controller
class CasePageController {
    private final ReaderResolver readers;
    private final QueryClient asking;
    private final CommandClient sending;
    private final Units units;
    private final SwedishText say;

    CasePageController(
            ReaderResolver readers, QueryClient asking, CommandClient sending, Units units, SwedishText say) {
        this.readers = readers;
        this.asking = asking;
        this.sending = sending;
        this.units = units;
        this.say = say;
    }

    @GetMapping("/barn/{child}")
    Mono<Rendering> look(@PathVariable ChildId child, ServerWebExchange exchange) {
        return readers.of(exchange).flatMap(reader -> show(child, PageVisit.of(reader, null, exchange), ""));
    }

    /** Units are searched for with the form half filled in: it comes back as it was, with what was found to choose among. */
    @PostMapping("/barn/{child}/sok")
    Mono<Rendering> search(@PathVariable ChildId child, ServerWebExchange exchange) {
        return Mono.zip(readers.of(exchange), exchange.getFormData().map(SubmittedForm::new))
                .flatMap(both -> {
                    SubmittedForm form = both.getT2();
                    var carried = RejectedForm.carried(Objects.requireNonNullElse(form.raw("form"), ""), form);
                    String words = Objects.requireNonNullElse(form.raw("words"), "");
                    return show(child, PageVisit.again(both.getT1(), null, carried), words);
                });
    }

    /** The address of a search, asked for again. */
    @GetMapping("/barn/{child}/sok")
    Rendering back(@PathVariable ChildId child) {
        return Rendering.redirectTo("/barn/" + child)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    @PostMapping("/barn/{child}")
    Mono<Rendering> act(@PathVariable ChildId child, ServerWebExchange exchange) {
        return Mono.zip(readers.of(exchange), exchange.getFormData().map(SubmittedForm::new))
                .flatMap(both -> act(child, both.getT1(), both.getT2()));
    }

    private Mono<Rendering> act(ChildId child, Reader reader, SubmittedForm form) {
        return Mono.defer(() -> send(child, reader, form))
                .map(receipt -> done(child, form))
                .onErrorResume(failure -> again(child, reader, form, failure));
    }

    private Mono<SealedReceipt> send(ChildId child, Reader reader, SubmittedForm form) {
        PartyId unit = reader.actor().party();
        if (!reader.isStaff() || unit == null) {
            return Mono.error(new NoAccess());
        }
        String command = form.chosen("command", Ids::uuid, Ids.next());
        return sending.send(reader, new CaseForm(form, child, unit).read(), command, null);
    }

    /** After a no there is nothing left to look at. */
    private static Rendering done(ChildId child, SubmittedForm form) {
        String word = form.text("do");
        String page = word.equals("decline-case") ? "/min-dag" : "/barn/" + child;
        return Rendering.redirectTo(page + "?klart=" + word)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private Mono<Rendering> again(ChildId child, Reader reader, SubmittedForm form, Throwable failure) {
        @Nullable RejectedForm attempt = RejectedForm.of(form, failure);
        return attempt == null
                ? Mono.error(failure)
                : show(
                        child,
                        PageVisit.again(reader, null, attempt),
                        Objects.requireNonNullElse(form.raw("words"), ""));
    }

    private Mono<Rendering> show(ChildId child, PageVisit visit, String search) {
        return asking.one(new CaseOfUnit(child, visit.reader().actor()), UnitCases.class)
                .flatMap(cases ->
                        toOffer(cases, visit, search).map(found -> new CasePage(cases, visit, found, search, say)))
                .map(page -> Pages.of("cases/case", page, visit.attempt()));
    }

    private Mono<List<KnownParty>> toOffer(UnitCases cases, PageVisit visit, String search) {
        Reader reader = visit.reader();
        return switch (cases.cases().getFirst().standing()) {
            case HELD, REGISTERED ->
                units.matching(
                                reader,
                                search,
                                PartyKind.SOCIAL_SERVICES,
                                visit.attempt().all("to"))
                        .map(PartyList::parties)
                        .map(found -> found.stream()
                                .filter(unit ->
                                        !unit.party().equals(reader.actor().party()))
                                .toList());
            case OFFERED, CLAIMED, OPPOSED, NONE -> Mono.just(List.of());
        };
    }
}
