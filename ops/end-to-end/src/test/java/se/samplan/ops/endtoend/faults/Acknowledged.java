package se.samplan.ops.endtoend.faults;

/**
 * A deed the hub has said yes to, as the driver remembers it.
 *
 * @param key the command's own id, under which it was sent, however often
 * @param stream where the hub said its last event stands, and {@code version} its place there
 */
record Acknowledged(String person, String word, String key, String stream, long version) {}
