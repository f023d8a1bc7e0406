package se.samplan.platform.decide.web;

import org.jspecify.annotations.Nullable;
import se.samplan.platform.actor.Actor;

/**
 * Who sends a command, and what stands beside it.
 *
 * @param seen the bookmark of the version that the sender had seen, as the hub gave it out; none when they do not say
 */
public record Sender(
        Actor actor, String commandId, @Nullable String seen) {}
