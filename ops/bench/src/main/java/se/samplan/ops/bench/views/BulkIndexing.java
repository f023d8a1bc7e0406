package se.samplan.ops.bench.views;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkIngester;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkListener;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The baseline: the same documents, already made, through the Elasticsearch client's own helper for bulk writing, as it comes. */
final class BulkIndexing {
    private final ElasticsearchClient client;
    private final Elastic elastic;
    private final Map<String, List<Document>> documents = new LinkedHashMap<>();

    BulkIndexing(ElasticsearchClient client, Elastic elastic) {
        this.client = client;
        this.elastic = elastic;
    }

    private record Document(String id, byte[] source) {}

    /** Keeps what stands in the index now. */
    void learn(String index) {
        List<Document> all = new ArrayList<>();
        elastic.each(index, (id, source) -> all.add(new Document(id, Elastic.bytes(source))));
        documents.put(index, all);
    }

    int known() {
        return documents.values().stream().mapToInt(List::size).sum();
    }

    double averageBytes() {
        return documents.values().stream()
                .flatMap(List::stream)
                .mapToInt(each -> each.source().length)
                .average()
                .orElse(0);
    }

    /** Seconds for every document once, each index from empty until it can be searched. */
    double all() {
        Map<String, Long> counts = new LinkedHashMap<>();
        documents.forEach((index, all) -> counts.put(index, (long) all.size()));
        return some(counts);
    }

    /** Seconds for so many writes to each index; when there are fewer documents they are written again. */
    double some(Map<String, Long> counts) {
        counts.keySet().forEach(index -> elastic.like(index, "bulk-" + index));
        AtomicLong refused = new AtomicLong();
        long began = System.nanoTime();
        try (var ingester = BulkIngester.<Void>of(it -> it.client(client).listener(new Watch(refused)))) {
            counts.forEach((index, count) -> {
                List<Document> all = documents.getOrDefault(index, List.of());
                for (int each = 0; each < count && !all.isEmpty(); each++) {
                    Document document = all.get(each % all.size());
                    var source = BinaryData.of(document.source(), ContentType.APPLICATION_JSON);
                    ingester.add(operation -> operation.index(write ->
                            write.index("bulk-" + index).id(document.id()).document(source)));
                }
            });
        }
        String names = String.join(
                ",", counts.keySet().stream().map(index -> "bulk-" + index).toList());
        elastic.ask("POST", "/" + names + "/_refresh", null);
        double seconds = (System.nanoTime() - began) / 1e9;
        elastic.ask("DELETE", "/" + names, null);
        if (refused.get() > 0) {
            throw new IllegalStateException(refused + " documents were refused");
        }
        return seconds;
    }

    /** Counts what was refused. */
    private record Watch(AtomicLong refused) implements BulkListener<Void> {
        @Override
        public void beforeBulk(long id, BulkRequest request, List<Void> contexts) {
            // Nothing to do.
        }

        @Override
        public void afterBulk(long id, BulkRequest request, List<Void> contexts, BulkResponse response) {
            refused.addAndGet(response.items().stream()
                    .filter(item -> item.error() != null)
                    .count());
        }

        @Override
        public void afterBulk(long id, BulkRequest request, List<Void> contexts, Throwable fault) {
            refused.addAndGet(request.operations().size());
        }
    }
}
