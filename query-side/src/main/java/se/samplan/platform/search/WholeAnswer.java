package se.samplan.platform.search;

import co.elastic.clients.elasticsearch._types.ShardFailure;
import co.elastic.clients.elasticsearch._types.ShardStatistics;
import java.util.List;

/**
 * An answer of the engine is whole, or it is none. What a shard could not do, the engine tells beside an answer that looks like any other:
 * fewer plans, or none at all, where there are some.
 */
final class WholeAnswer {

    private WholeAnswer() {}

    /**
     * @throws SearchAway when a shard is away or had no time
     * @throws SearchFault when a shard refused what was asked
     */
    static void require(ShardStatistics shards, boolean timedOut) {
        List<ShardFailure> failures = shards.failures();
        if (!failures.isEmpty()) {
            // Of the failure its kind alone: the rest can repeat what a document holds.
            throw new SearchFault(
                    400,
                    "a shard could not answer: " + failures.getFirst().reason().type());
        }
        if (timedOut || shards.failed().intValue() > 0) {
            throw new SearchAway("a part of the answer is missing");
        }
    }
}
