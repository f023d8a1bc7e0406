package se.samplan.party.read.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.party.read.KnownParty;
import se.samplan.party.read.KnownPerson;
import se.samplan.party.read.PartiesMatching;
import se.samplan.party.read.PartyList;
import se.samplan.party.read.StaffOfParty;
import se.samplan.platform.actor.Role;
import se.samplan.platform.reader.ReaderQueries;
import se.samplan.platform.refusal.Malformed;
import se.samplan.platform.refusal.NotEntitled;

/** Reads about units and people, as JSON. */
@RestController
@Tag(name = "parties", description = "Units, their staff, and the signed-in person")
class PartyReadController {
    private static final String TOTAL = "Samplan-Total";

    private final ReaderQueries queries;
    private final StaffIntroductions introductions;

    PartyReadController(ReaderQueries queries, StaffIntroductions introductions) {
        this.queries = queries;
        this.introductions = introductions;
    }

    /** The signed-in person as the hub sees them. */
    record Me(
            PersonId person,
            @Nullable PartyId party,
            Role role,
            String name,
            @Nullable String title,
            Set<PartyId> mandate) {}

    @GetMapping("/api/me")
    @Operation(
            operationId = "me",
            summary = "Who I am to the hub",
            description = "Makes a member of staff known to colleagues by name and title, as the sign-in says them.")
    Mono<Me> me(ServerWebExchange exchange) {
        return queries.reader(exchange)
                .flatMap(reader -> introductions
                        .of(reader)
                        .thenReturn(new Me(
                                reader.actor().person(),
                                reader.actor().party(),
                                reader.actor().role(),
                                reader.name(),
                                reader.title(),
                                reader.actor().mandate())));
    }

    @GetMapping("/api/parties")
    @Operation(
            operationId = "parties",
            summary = "Registered units, page by page; not for private persons",
            description = "A guardian could find out by it which unit helps a child whose identity is protected.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            headers = {
                @Header(
                        name = TOTAL,
                        description = "how many units match, on all pages",
                        schema = @Schema(type = "integer", format = "int64")),
                @Header(
                        name = HttpHeaders.LINK,
                        description = "the address of the next page, rel=\"next\"; none with the last page",
                        schema = @Schema(type = "string"))
            })
    Mono<ResponseEntity<List<KnownParty>>> parties(
            @RequestParam(name = "kind", required = false) @Nullable String kind,
            @Parameter(description = "from 0; (page + 1) * size at most 10,000")
                    @RequestParam(name = "page", defaultValue = "0")
                    int page,
            @Parameter(description = "units on a page, 1 to 100") @RequestParam(name = "size", defaultValue = "100")
                    int size,
            ServerWebExchange exchange) {
        ReaderQueries.refuseWordsInAddress(exchange, "text", "code");
        return matching(new SoughtUnits(null, kind, null, page, size), exchange).map(list -> answer(list, exchange));
    }

    /**
     * Names and codes are searched for in the body, never in the address.
     *
     * @param text beginnings of words of the name
     * @param code the exact unit code
     * @param page from 0; (page + 1) * size at most 10,000
     * @param size units on a page, 1 to 100; 100 unless said
     */
    record SoughtUnits(
            @Nullable String text,
            @Nullable String kind,
            @Nullable String code,
            @Nullable Integer page,
            @Nullable Integer size) {}

    @PostMapping("/api/parties/search")
    @Operation(
            operationId = "searchParties",
            summary = "Registered units, by name, kind or code, page by page; not for private persons",
            description = "A guardian could find out by it which unit helps a child whose identity is protected.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            headers =
                    @Header(
                            name = TOTAL,
                            description = "how many units match, on all pages",
                            schema = @Schema(type = "integer", format = "int64")))
    Mono<ResponseEntity<List<KnownParty>>> search(@RequestBody SoughtUnits sought, ServerWebExchange exchange) {
        return matching(sought, exchange)
                .map(list -> ResponseEntity.ok()
                        .header(TOTAL, Long.toString(list.total()))
                        .body(list.parties()));
    }

    private Mono<PartyList> matching(SoughtUnits it, ServerWebExchange exchange) {
        PartyKind of = kind(it.kind());
        int page = it.page() == null ? 0 : it.page();
        int size = it.size() == null ? PartiesMatching.USUAL_SIZE : it.size();
        return queries.reader(exchange)
                .flatMap(reader -> reader.actor().role() == Role.PRIVATE
                        ? Mono.error(new NotEntitled())
                        : queries.ask(
                                exchange,
                                again -> new PartiesMatching(again.actor(), it.text(), of, it.code(), page, size),
                                PartyList.class));
    }

    /** How many there are, and the way to the next of them. */
    private static ResponseEntity<List<KnownParty>> answer(PartyList list, ServerWebExchange exchange) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header(TOTAL, Long.toString(list.total()));
        if (list.hasMore()) {
            String next = UriComponentsBuilder.fromPath(
                            exchange.getRequest().getPath().value())
                    .query(exchange.getRequest().getURI().getRawQuery())
                    .replaceQueryParam("page", list.page() + 1)
                    .build(true)
                    .toUriString();
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(list.parties());
    }

    @GetMapping("/api/parties/{party}/staff")
    @Operation(operationId = "staff", summary = "Who works for a unit, as the sign-in has shown them; for staff")
    Mono<List<KnownPerson>> staff(@PathVariable("party") String party, ServerWebExchange exchange) {
        PartyId id = id(party);
        return queries.askAll(exchange, reader -> new StaffOfParty(reader.actor(), id), KnownPerson.class);
    }

    private static PartyId id(String party) {
        try {
            return new PartyId(party);
        } catch (IllegalArgumentException other) {
            throw new Malformed("party");
        }
    }

    private static @Nullable PartyKind kind(@Nullable String word) {
        try {
            return word == null || word.isBlank() ? null : PartyKind.of(word);
        } catch (IllegalArgumentException other) {
            throw new Malformed("kind");
        }
    }
}
