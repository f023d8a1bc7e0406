package se.samplan.ops.session;

import java.time.Instant;

/**
 * A session as its owner is told of it.
 *
 * @param device browser and system in a few words; empty when the browser does not say
 */
record KnownSession(String id, String device, Instant began, Instant seen) {}
