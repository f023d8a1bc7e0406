package se.samplan.party.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.read.KnownParty;
import se.samplan.party.read.PartiesMatching;
import se.samplan.party.read.PartyList;
import se.samplan.platform.reader.TestReaders;

/** A list of units says how many there are, and leads from page to page until there are no more. */
class PartyPagesTest {
    private static final List<KnownParty> UNITS = IntStream.range(0, 250)
            .mapToObj(each -> new KnownParty(
                    new PartyId(UUID.randomUUID().toString()), PartyKind.SCHOOL, "Skola " + each, "9" + each, null))
            .toList();

    @Test
    void leadsFromPageToPageUntilThereAreNoMore() {
        List<KnownParty> read = new ArrayList<>();
        String next = "/api/parties?kind=school&size=100";
        int pages = 0;
        while (next != null) {
            EntityExchangeResult<List<KnownParty>> page = get(next);
            read.addAll(Objects.requireNonNull(page.getResponseBody()));
            assertThat(page.getResponseHeaders().getFirst("Samplan-Total")).isEqualTo("250");
            String link = page.getResponseHeaders().getFirst(HttpHeaders.LINK);
            next = link == null ? null : link.replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(read).isEqualTo(UNITS);
    }

    private static EntityExchangeResult<List<KnownParty>> get(String address) {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        bus.<PartyList>subscribe(PartiesMatching.class.getName(), PartyList.class, message -> {
            PartiesMatching asked = (PartiesMatching) message.getPayload();
            assertThat(asked.text()).isNull();
            assertThat(asked.kind()).isEqualTo(PartyKind.SCHOOL);
            int from = asked.page() * asked.size();
            return new PartyList(
                    UNITS.subList(from, Math.min(UNITS.size(), from + asked.size())),
                    UNITS.size(),
                    asked.page(),
                    asked.size());
        });
        var queries =
                TestReaders.asking(DefaultQueryGateway.builder().queryBus(bus).build());
        var commands = DefaultCommandGateway.builder()
                .commandBus(SimpleCommandBus.builder().build())
                .build();
        return WebTestClient.bindToController(new PartyReadController(queries, new StaffIntroductions(commands)))
                .webFilter((exchange, chain) -> chain.filter(
                        exchange.mutate().principal(Mono.just(teacher())).build()))
                .build()
                .get()
                .uri(java.net.URI.create(address))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBodyList(KnownParty.class)
                .returnResult();
    }

    private static JwtAuthenticationToken teacher() {
        Jwt token = new Jwt(
                "token",
                Instant.now(),
                Instant.now().plusSeconds(60),
                Map.of("alg", "none"),
                Map.of(
                        "sub",
                        "asa",
                        "name",
                        "Åsa Öberg",
                        "samplan_role",
                        "staff",
                        "samplan_party",
                        UNITS.getFirst().party().value()));
        return new JwtAuthenticationToken(token, AuthorityUtils.NO_AUTHORITIES);
    }
}
