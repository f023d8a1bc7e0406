package se.samplan.platform.search;

/** A document as Elasticsearch holds it, and the place in its shard's history that a guarded write must name. */
public record StoredDocument<T>(String id, long version, long sequence, long term, T source) {}
