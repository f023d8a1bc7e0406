package se.samplan.pages.signedin;

import java.time.Instant;

/**
 * One place where a person is signed in.
 *
 * @param device browser and system in their own names; empty when nobody knows
 * @param seen when it was last used, give or take some minutes
 * @param here whether it is the one that asks
 */
public record OwnSession(String id, String device, Instant began, Instant seen, boolean here) {}
