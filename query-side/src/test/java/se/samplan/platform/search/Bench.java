package se.samplan.platform.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import se.samplan.history.read.HistoryViews;
import se.samplan.ops.children.SearchNode;
import se.samplan.ops.waiting.Await;
import se.samplan.party.PartyId;
import se.samplan.party.read.PartyViews;
import se.samplan.plan.read.PlanViews;
import se.samplan.platform.actor.MetaDataKeys;
import se.samplan.platform.vault.Vault;
import tools.jackson.databind.JsonNode;

/** All views at work on a real search node, over events in memory. */
final class Bench implements AutoCloseable {
    private static final SystemTime REAL = new SystemTime(java.time.Clock.systemUTC());

    private final Rest5Client client;
    final SearchClient search;
    final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    final Map<String, SequencedDeadLetterQueue<EventMessage<?>>> putAside = new ConcurrentHashMap<>();
    /** Parties whose readers were told that something has changed. */
    final Queue<PartyId> signalled = new ConcurrentLinkedQueue<>();

    private final List<View> views;
    final IndexGenerations generations;
    ViewLifecycle atWork;

    /** The engine that the tests run on: the hub's own node, or the server that {@code SAMPLAN_ELASTICSEARCH} names. */
    record Engine(URI uri, Runnable stop) {
        static Engine start(Path data) {
            String given = System.getenv("SAMPLAN_ELASTICSEARCH");
            if (given != null) {
                return new Engine(URI.create(given), () -> {});
            }
            SearchNode node = SearchNode.start(Path.of(System.getProperty("search-node.home")), data);
            node.awaitReady(Duration.ofSeconds(90));
            return new Engine(node.uri(), node::close);
        }

        Rest5Client client() {
            Rest5ClientBuilder client = Rest5Client.builder(uri);
            String user = uri.getUserInfo();
            if (user != null) {
                String basic = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
                client.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", "Basic " + basic)});
            }
            return client.build();
        }
    }

    Bench(Engine engine, Vault vault) {
        client = engine.client();
        search = new SearchClient(client, "samplan-test-" + UUID.randomUUID() + "-");
        views = List.of(PartyViews.of(vault), PlanViews.of(vault, signalled), HistoryViews.of());
        generations = new IndexGenerations(
                search, views.stream().flatMap(view -> view.indexes().stream()).toList(), 0);
        atWork = work(new InMemoryTokenStore());
        atWork.start();
    }

    /** A new caretaker; with an empty token store it hears the whole history again. */
    ViewLifecycle work(TokenStore tokens) {
        return new ViewLifecycle(
                search,
                generations,
                new GenerationProcessors(
                        events,
                        tokens,
                        NoTransactionManager.instance(),
                        event -> event.getMetaData().containsKey(MetaDataKeys.CHILD)
                                ? event.getMetaData().get(MetaDataKeys.CHILD)
                                : ((DomainEventMessage<?>) event).getAggregateIdentifier(),
                        group -> putAside.computeIfAbsent(
                                group,
                                name -> InMemorySequencedDeadLetterQueue.<EventMessage<?>>builder()
                                        .build()),
                        REAL),
                views,
                REAL,
                new ViewLeader(tokens, NoTransactionManager.instance()),
                Duration.ofHours(1));
    }

    /** One by one: the store in memory lets a reader see the later events of a list before the earlier ones. */
    void publish(List<? extends EventMessage<?>> messages) {
        messages.forEach(events::publish);
    }

    void awaitCurrent() {
        await(() -> atWork.progress().state() == RebuildProgress.ViewState.CURRENT
                && atWork.progress().position() >= atWork.progress().head());
        search.refresh("*");
    }

    /** The live indexes of plans take no more nested tasks than this. */
    void limitTasks(int most) {
        EngineCall.answer(() -> search.engine()
                .indices()
                .putSettings(put -> put.index(search.full("plans-*"))
                        .settings(its -> its.mapping(it -> it.nestedObjects(of -> of.limit((long) most))))));
    }

    static void await(BooleanSupplier condition) {
        Await.until("the views to be as the test says", condition);
    }

    /** Every document that people read, by index and id, with its version. */
    Map<String, JsonNode> documents() {
        Map<String, JsonNode> found = new TreeMap<>();
        for (View view : views) {
            for (IndexForm form : view.indexes()) {
                var request = new SearchRequest.Builder().size(10_000).version(true);
                search.search(List.of(form.name()), request, JsonNode.class)
                        .hits()
                        .hits()
                        .forEach(hit -> found.put(
                                form.name() + "/" + hit.id(),
                                form.name().equals("cases")
                                        ? hit.source()
                                        : Json.tree(
                                                Json.bytes(Map.of("version", hit.version(), "source", hit.source())))));
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        atWork.stop();
        generations.existing().forEach(generations::delete);
        client.close();
    }
}
