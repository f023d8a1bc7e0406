package se.samplan.pages.tryout;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;
import se.samplan.history.read.EntryRemarks;
import se.samplan.history.read.HistoryEntry;
import se.samplan.history.read.HistoryOfPlan;
import se.samplan.history.read.PlanCapacity;
import se.samplan.history.read.PlanHistory;
import se.samplan.history.read.PlanKeeper;
import se.samplan.history.read.RemarksOfEntry;
import se.samplan.history.read.Responsibilities;
import se.samplan.history.read.ResponsibilityOfPlan;
import se.samplan.history.read.Responsible;
import se.samplan.pages.signedin.OwnSession;
import se.samplan.pages.signedin.OwnSessions;
import se.samplan.pages.signin.ProviderSignOut;
import se.samplan.party.PartyId;
import se.samplan.party.read.KnownParty;
import se.samplan.party.read.KnownPerson;
import se.samplan.party.read.PartiesChosen;
import se.samplan.party.read.PartiesMatching;
import se.samplan.party.read.PartyList;
import se.samplan.party.read.StaffOfParty;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.CaseOfUnit;
import se.samplan.plan.read.CasesOfUnit;
import se.samplan.plan.read.MarkLooked;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanList;
import se.samplan.plan.read.PlanOfReader;
import se.samplan.plan.read.PlansOfReader;
import se.samplan.plan.read.ShownPlan;
import se.samplan.plan.read.UnitCases;
import se.samplan.plan.read.Worklist;
import se.samplan.plan.read.WorklistOfReader;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.reader.WriteAwaiting;
import se.samplan.platform.vault.Bookmarks;
import se.samplan.platform.vault.Vault;

/** The pages with made-up answers. The reader is chosen by the header or parameter {@code as}. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@ComponentScan("se.samplan.pages")
@Import(WriteAwaiting.class)
public class Tryout {
    private static final Bookmarks BOOKMARKS = new Bookmarks(List.of(new byte[32]));

    /** What was sent, for tests to look at. */
    public static final class Sent implements CommandBus {
        public final List<CommandMessage<?>> messages = new java.util.concurrent.CopyOnWriteArrayList<>();
        public volatile @org.jspecify.annotations.Nullable RuntimeException refusal;

        @Override
        public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
            messages.add(command);
            Object answer = new Receipt(((Command) command.getPayload()).stream(), 41);
            var result = refusal == null
                    ? org.axonframework.commandhandling.GenericCommandResultMessage.<R>asCommandResultMessage(answer)
                    : org.axonframework.commandhandling.GenericCommandResultMessage.<R>asCommandResultMessage(refusal);
            callback.onResult(command, result);
        }

        @Override
        public <C> void dispatch(CommandMessage<C> command) {
            messages.add(command);
        }

        @Override
        public org.axonframework.common.Registration subscribe(
                String name, org.axonframework.messaging.MessageHandler<? super CommandMessage<?>> handler) {
            return () -> true;
        }

        @Override
        public org.axonframework.common.Registration registerDispatchInterceptor(
                org.axonframework.messaging.MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
            return () -> true;
        }

        @Override
        public org.axonframework.common.Registration registerHandlerInterceptor(
                org.axonframework.messaging.MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
            return () -> true;
        }
    }

    /** In what words the texts and names of all answers are put, for tests that want others. */
    public static final class Texts {
        public volatile java.util.function.UnaryOperator<String> words = java.util.function.UnaryOperator.identity();
    }

    /** Whether every list is longer than a page of it, for tests that look for the way to the rest. */
    public static final class Lengths {
        public volatile boolean areLong;
        /** Whether everything is shown without what others contributed. */
        public volatile boolean areOwn;

        long of(long few, long many) {
            return areLong ? many : few;
        }
    }

    @Bean
    Lengths lengths() {
        return new Lengths();
    }

    @Bean
    Texts texts() {
        return new Texts();
    }

    @Bean
    Sent sent() {
        return new Sent();
    }

    @Bean
    CommandGateway commandGateway(Sent sent) {
        return DefaultCommandGateway.builder().commandBus(sent).build();
    }

    @Bean
    ProviderSignOut providerSignOut() {
        return exchange -> Mono.just(new ProviderSignOut.SignOutForm("/", Map.of("client_id", "samplan")));
    }

    /** Here, and once elsewhere. */
    @Bean
    OwnSessions ownSessions() {
        return new OwnSessions() {
            @Override
            public Mono<List<OwnSession>> of(ServerWebExchange exchange) {
                return Mono.just(List.of(
                        new OwnSession("here", "Firefox, Linux", Example.NOW, Example.NOW, true),
                        new OwnSession("there", "", Example.NOW, Example.NOW, false)));
            }

            @Override
            public Mono<Void> end(ServerWebExchange exchange, String session) {
                return Mono.empty();
            }

            @Override
            public Mono<Void> endOthers(ServerWebExchange exchange) {
                return Mono.empty();
            }
        };
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Example.NOW, ZoneId.of("Europe/Stockholm"));
    }

    @Bean
    Vault vault() {
        return (Vault) Proxy.newProxyInstance(
                Tryout.class.getClassLoader(), new Class<?>[] {Vault.class}, (self, method, args) -> "fingerprint");
    }

    @Bean
    QueryGateway queryGateway(Texts texts, Lengths lengths) {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        bus.registerHandlerInterceptor((work, chain) -> new Rewriting(texts.words).of(chain.proceed()));
        answer(
                bus,
                PlanOfReader.class,
                ShownPlan.class,
                it -> new ShownPlan(
                        lengths.areLong ? Example.grown(plan(it)) : plan(it),
                        Example.names(),
                        version(it.plan(), 40),
                        "SINCE",
                        false,
                        lengths.areOwn));
        answer(bus, MarkLooked.class, Boolean.class, it -> true);
        answer(
                bus,
                WorklistOfReader.class,
                Worklist.class,
                it -> new Worklist(
                        it.reader().person().equals(Example.BO) ? List.of() : Example.work(),
                        Example.names(),
                        "SINCE",
                        false,
                        it.page(),
                        it.size(),
                        lengths.of(1, 47),
                        lengths.of(1, 82),
                        lengths.areOwn));
        answer(
                bus,
                CasesOfUnit.class,
                UnitCases.class,
                it -> new UnitCases(
                        it.reader().person().equals(Example.BO) ? List.of() : Example.cases(), Example.names(), false));
        answer(
                bus,
                CaseOfUnit.class,
                UnitCases.class,
                it -> new UnitCases(List.of(Example.caseOf(it.child())), Example.names(), false));
        answer(
                bus,
                PlansOfReader.class,
                PlanList.class,
                it -> it.text().equals("inget")
                        ? new PlanList(List.of(), 0, 0, 20, Example.names(), "SINCE", false)
                        : new PlanList(
                                Example.lines(),
                                lengths.of(2, 12_000),
                                it.page(),
                                it.size(),
                                Example.names(),
                                "SINCE",
                                false));
        answers(
                bus,
                StaffOfParty.class,
                KnownPerson.class,
                it -> Example.names().people().values().stream()
                        .filter(each -> it.party().equals(each.party()))
                        .toList());
        answer(
                bus,
                PartiesMatching.class,
                PartyList.class,
                it -> new PartyList(Example.units(), lengths.of(Example.units().size(), 250), it.page(), it.size()));
        answers(
                bus,
                PartiesChosen.class,
                KnownParty.class,
                it -> Example.units().stream()
                        .filter(each -> it.parties().contains(each.party()))
                        .toList());
        answer(
                bus,
                RemarksOfEntry.class,
                EntryRemarks.class,
                it -> new EntryRemarks(
                        Example.plan(Example.SCHOOL).commitments().getFirst().lines(),
                        it.before() == null ? "EARLIER" : null,
                        Example.names(),
                        lengths.areOwn));
        answer(
                bus,
                se.samplan.child.FindChild.class,
                se.samplan.child.ChildId.class,
                it -> it.identity().equals("201301052385") ? Example.ALVA : null);
        answer(
                bus,
                ResponsibilityOfPlan.class,
                Responsibilities.class,
                it -> new Responsibilities(
                        new PlanKeeper(
                                Example.SCHOOL,
                                Example.ASA,
                                PlanCapacity.COORDINATOR,
                                Example.day("2026-08-20"),
                                Example.NOW,
                                12),
                        Example.plan(Example.SCHOOL).commitments().stream()
                                .map(line -> new Responsible(
                                        line.commitment(),
                                        line.party() == null || it.day().isAfter(line.due()),
                                        line.party(),
                                        line.person(),
                                        line.from(),
                                        line.at(),
                                        300L))
                                .toList(),
                        Example.names()));
        answer(
                bus,
                HistoryOfPlan.class,
                PlanHistory.class,
                it -> new PlanHistory(
                        Example.changes().reversed().stream()
                                .map(each -> new HistoryEntry(
                                        each.position(),
                                        Example.PLAN.value(),
                                        each.position() - 400,
                                        Example.PLAN,
                                        each.at(),
                                        each.what(),
                                        each.actor(),
                                        each.party(),
                                        each.actor() == null ? Role.HUB : Role.STAFF,
                                        each.entry(),
                                        null,
                                        each.concerns(),
                                        null))
                                .toList(),
                        Example.names(),
                        false,
                        lengths.areOwn));
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    @Bean
    Bookmarks bookmarks() {
        return BOOKMARKS;
    }

    /** As a page of the plan carries it. */
    public static String version(PlanId plan, long version) {
        return BOOKMARKS.of(plan.value(), version);
    }

    private static PartyPlan plan(PlanOfReader asked) {
        PartyId reader = partyOf(asked.reader());
        return asked.plan().equals(BigPlan.PLAN) ? BigPlan.plan(reader) : Example.plan(reader);
    }

    private static PartyId partyOf(Actor reader) {
        return reader.role() == Role.PRIVATE ? Example.FAMILY : Example.SCHOOL;
    }

    private static <Q, A> void answer(SimpleQueryBus bus, Class<Q> question, Class<A> type, Function<Q, A> answer) {
        bus.<A>subscribe(question.getName(), type, message -> answer.apply(question.cast(message.getPayload())));
    }

    private static <Q, A> void answers(
            SimpleQueryBus bus, Class<Q> question, Class<A> type, Function<Q, List<A>> answer) {
        bus.<Object>subscribe(
                question.getName(),
                org.springframework.core.ResolvableType.forClassWithGenerics(List.class, type)
                        .getType(),
                message -> answer.apply(question.cast(message.getPayload())));
    }

    @Bean
    @Order(-200)
    WebFilter signedIn(Texts texts) {
        return (exchange, chain) -> {
            String header = exchange.getRequest().getHeaders().getFirst("as");
            String as = header == null ? exchange.getRequest().getQueryParams().getFirst("as") : header;
            if ("nobody".equals(as)) {
                return chain.filter(exchange);
            }
            Map<String, Object> claims = switch (as == null ? "asa" : as) {
                case "maria" -> Map.of("sub", Example.MARIA.value(), "name", "Maria Lindqvist");
                case "gun" ->
                    Map.of(
                            "sub",
                            "gun",
                            "name",
                            "Gun Revelius",
                            "samplan_role",
                            "auditor",
                            "samplan_mandate",
                            List.of(Example.SCHOOL.value()));
                case "bo" ->
                    Map.of(
                            "sub",
                            Example.BO.value(),
                            "name",
                            "Bo Nyström",
                            "samplan_role",
                            "staff",
                            "samplan_party",
                            Example.SCHOOL.value());
                default ->
                    Map.of(
                            "sub",
                            Example.ASA.value(),
                            "name",
                            "Åsa Öberg",
                            "samplan_title",
                            "Specialpedagog",
                            "samplan_role",
                            "staff",
                            "samplan_party",
                            Example.SCHOOL.value());
            };
            var named = new java.util.HashMap<>(claims);
            named.computeIfPresent("name", (key, name) -> texts.words.apply(name.toString()));
            named.computeIfPresent("samplan_title", (key, title) -> texts.words.apply(title.toString()));
            var token = new OidcIdToken("token", Instant.now(), Instant.now().plusSeconds(60), named);
            var user = new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, token);
            var signedIn = new OAuth2AuthenticationToken(user, AuthorityUtils.NO_AUTHORITIES, "samplan");
            return chain.filter(exchange.mutate().principal(Mono.just(signedIn)).build());
        };
    }

    /** Starts the pages alone on the port given, for looking at them. */
    public static void main(String[] args) {
        new org.springframework.boot.builder.SpringApplicationBuilder(Tryout.class)
                .properties(
                        "server.port=" + (args.length > 0 ? args[0] : "0"),
                        "spring.messages.cache-duration=1s",
                        "spring.web.resources.static-locations=file:src/main/resources/static/,classpath:/META-INF/resources/",
                        "spring.web.locale=sv_SE",
                        "spring.web.locale-resolver=fixed",
                        "spring.profiles.active=evaluation",
                        "spring.main.banner-mode=off")
                .run();
    }
}
