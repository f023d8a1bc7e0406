package se.samplan.platform.search;

import tools.jackson.databind.JsonNode;

/** A document as Elasticsearch holds it, and the place in its shard's history that a guarded write must name. */
public record StoredDocument(String id, long version, long sequence, long term, JsonNode source) {}
