package se.samplan.platform.history;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a stream exactly as the store keeps it; nothing is opened, upcast or parsed.
 *
 * @param stream the stream it stands in
 * @param sequence its place in the stream, from 0
 * @param id its own id
 * @param name the stored type name
 * @param time the stored moment, as text
 * @param payload the stored bytes of the fact
 * @param metaData the stored bytes of what stands beside it: who, for whom, by which intention
 */
public record StoredFact(
        String stream,
        long sequence,
        String id,
        String name,
        @Nullable String revision,
        String time,
        byte[] payload,
        byte @Nullable [] metaData) {}
