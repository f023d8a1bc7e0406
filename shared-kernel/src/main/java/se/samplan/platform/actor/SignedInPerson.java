package se.samplan.platform.actor;

import org.jspecify.annotations.Nullable;

/**
 * Who a verified sign-in describes.
 *
 * @param name as the sign-in writes it; empty when it says none
 * @param title staff's, when the sign-in says one
 */
public record SignedInPerson(
        Actor actor, String name, @Nullable String title) {}
