package se.samplan.platform.search;

import org.jspecify.annotations.Nullable;

/**
 * One document to write whole.
 *
 * @param index concrete name of the index
 * @param key whose events it comes from: when the document is refused, only their events are put aside
 * @param guard how the write is guarded against an older or a foreign one
 */
record DocumentWrite(String index, String id, String key, Guard guard, byte[] source) {

    /** What must hold for a write to happen. */
    sealed interface Guard {}

    /** The stored version is not newer. The version is a position in the history. */
    record NotOlder(long version) implements Guard {}

    /** The stored document is the very one that was read; null: there was none. */
    record Unchanged(@Nullable StampInShard stamp) implements Guard {}

    /** A place in a shard's history. */
    record StampInShard(long sequence, long term) {}
}
