package se.samplan.platform.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ShardStatistics;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The requests that the views make of Elasticsearch, and no others: all of them work alike on the node that the hub starts itself and
 * on a full cluster. Blocks; never call it on an event loop.
 *
 * <p>Every method throws {@link SearchAway} when there is no answer and {@link SearchFault} when what was asked was refused.
 */
public final class SearchClient {

    private final ElasticsearchClient client;
    private final BulkWriter writer;
    private final Searchable searchable = new Searchable(this::refresh);
    private final String prefix;

    /** @param prefix stands before the name of every index, so that several hubs can share a cluster */
    public SearchClient(Rest5Client client, String prefix) {
        this.client = new ElasticsearchClient(new Rest5ClientTransport(client, new Jackson3JsonpMapper(Json.mapper())));
        this.writer = new BulkWriter(this.client, this::full);
        this.prefix = prefix;
    }

    /** The name of an index as the engine knows it. */
    String full(String name) {
        return prefix + name;
    }

    List<String> full(Collection<String> names) {
        return names.stream().map(this::full).toList();
    }

    /** The other way: without the prefix; null when it is not one of ours. */
    @Nullable
    String plain(String name) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : null;
    }

    /** What the engine itself is asked: about indexes and its health. */
    ElasticsearchClient engine() {
        return client;
    }

    /** A document by its id, as last written, whether searchable yet or not. */
    public <T> Optional<StoredDocument<T>> get(String index, String id, Class<T> type) {
        return getAll(List.of(new DocumentAddress(index, id)), type).stream().findFirst();
    }

    /** Several documents by id in one request, in the order asked for; those that are missing are left out. */
    public <T> List<StoredDocument<T>> getAll(List<DocumentAddress> places, Class<T> type) {
        if (places.isEmpty()) {
            return List.of();
        }
        var answer = EngineCall.answer(() -> client.mget(
                get -> {
                    places.forEach(place ->
                            get.docs(one -> one.index(full(place.index())).id(place.id())));
                    return get;
                },
                type));
        List<StoredDocument<T>> found = new ArrayList<>();
        for (MultiGetResponseItem<T> each : answer.docs()) {
            if (each.isFailure()) {
                // Not the same as a document that is missing: its whole index is, or a shard is not up.
                throw new SearchAway("an index can't be read");
            }
            GetResult<T> one = each.result();
            if (one.found()) {
                found.add(stored(one));
            }
        }
        return found;
    }

    /** Where a document stands. */
    public record DocumentAddress(String index, String id) {}

    /** @param indexes without the prefix; what {@code request} names is not looked at */
    public <T> SearchResponse<T> search(List<String> indexes, SearchRequest.Builder request, Class<T> type) {
        SearchResponse<T> found = EngineCall.answer(() -> client.search(
                request.index(full(indexes)).allowPartialSearchResults(false).build(), type));
        WholeAnswer.require(found.shards(), found.timedOut());
        return found;
    }

    /** Several searches of the same indexes in one request, answered in the order asked. */
    public List<MultiSearchItem<Void>> searchAll(List<String> indexes, List<SearchRequest.Builder> requests) {
        MsearchResponse<Void> answer = EngineCall.answer(() -> client.msearch(
                all -> {
                    requests.forEach(one -> all.searches(it -> it.header(
                                    header -> header.index(full(indexes)).allowPartialSearchResults(false))
                            .body(one.build())));
                    return all;
                },
                Void.class));
        List<MultiSearchItem<Void>> found = new ArrayList<>();
        for (MultiSearchResponseItem<Void> each : answer.responses()) {
            if (each.isFailure()) {
                int status = each.failure().status();
                throw status == 429 || status >= 500 || status == 404
                        ? new SearchAway("a search was answered " + status)
                        : new SearchFault(status, "a search was answered " + status);
            }
            WholeAnswer.require(each.result().shards(), each.result().timedOut());
            found.add(each.result());
        }
        return found;
    }

    /**
     * What was written so far is found by a search from here on. Costs a request only when there is something that is not: that is known
     * of what this process writes, and taken for granted while another process fills the views.
     */
    public void awaitSearchable(List<String> indexes) {
        searchable.await(indexes);
    }

    /** Told who fills the views, this process or another one. */
    void filledHere(boolean here) {
        searchable.filledHere(here);
    }

    /** Makes everything written so far searchable. */
    void refresh(List<String> indexes) {
        ShardStatistics shards = EngineCall.answer(() -> client.indices().refresh(all -> all.index(full(indexes))))
                .shards();
        if (shards != null) {
            WholeAnswer.require(shards, false);
        }
    }

    void refresh(String... indexes) {
        refresh(Arrays.asList(indexes));
    }

    /** In one request, or in a few when it is more than an engine likes to take at once. */
    List<WriteResult> bulk(List<DocumentWrite> writes) {
        List<String> indexes =
                writes.stream().map(DocumentWrite::index).distinct().toList();
        indexes.forEach(searchable::writing);
        try {
            return writer.write(writes);
        } finally {
            indexes.forEach(searchable::written);
        }
    }

    private static <T> StoredDocument<T> stored(GetResult<T> one) {
        return new StoredDocument<>(
                one.id(),
                Objects.requireNonNullElse(one.version(), -1L),
                Objects.requireNonNullElse(one.seqNo(), -1L),
                Objects.requireNonNullElse(one.primaryTerm(), 0L),
                Objects.requireNonNull(one.source()));
    }
}
