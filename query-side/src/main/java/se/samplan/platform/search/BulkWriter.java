package se.samplan.platform.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Writes documents that are JSON already: what a batch came to, in bulk. */
final class BulkWriter {

    /** Bytes of documents in one request. */
    private static final int LARGEST = 6 * 1024 * 1024;

    private final ElasticsearchClient client;
    private final UnaryOperator<String> full;

    BulkWriter(ElasticsearchClient client, UnaryOperator<String> full) {
        this.client = client;
        this.full = full;
    }

    List<WriteResult> write(List<DocumentWrite> writes) {
        List<WriteResult> outcome = new ArrayList<>(writes.size());
        List<BulkOperation> next = new ArrayList<>();
        long bytes = 0;
        for (DocumentWrite write : writes) {
            next.add(operation(write));
            bytes += write.source().length;
            if (bytes > LARGEST) {
                send(next, outcome);
                next = new ArrayList<>();
                bytes = 0;
            }
        }
        if (!next.isEmpty()) {
            send(next, outcome);
        }
        return outcome;
    }

    private void send(List<BulkOperation> operations, List<WriteResult> outcome) {
        for (BulkResponseItem it : EngineCall.answer(() -> client.bulk(all -> all.operations(operations)))
                .items()) {
            outcome.add(new WriteResult(
                    it.status(),
                    new DocumentWrite.StampInShard(
                            Objects.requireNonNullElse(it.seqNo(), -1L),
                            Objects.requireNonNullElse(it.primaryTerm(), 0L)),
                    it.error() == null
                            ? ""
                            : Objects.requireNonNullElse(it.error().type(), "")));
        }
    }

    private BulkOperation operation(DocumentWrite write) {
        BinaryData source = BinaryData.of(write.source(), ContentType.APPLICATION_JSON);
        String index = full.apply(write.index());
        return switch (write.guard()) {
            case DocumentWrite.NotOlder guard ->
                BulkOperation.of(it -> it.index(put -> put.index(index)
                        .id(write.id())
                        .version(guard.version())
                        .versionType(VersionType.ExternalGte)
                        .document(source)));
            case DocumentWrite.Unchanged(DocumentWrite.StampInShard stamp)
            when stamp != null ->
                BulkOperation.of(it -> it.index(put -> put.index(index)
                        .id(write.id())
                        .ifSeqNo(stamp.sequence())
                        .ifPrimaryTerm(stamp.term())
                        .document(source)));
            case DocumentWrite.Unchanged none ->
                BulkOperation.of(
                        it -> it.create(put -> put.index(index).id(write.id()).document(source)));
        };
    }
}
