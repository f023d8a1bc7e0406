package se.samplan.platform.reader;

import org.jspecify.annotations.Nullable;
import se.samplan.platform.actor.Actor;

/** Someone who reads: the actor, and how the sign-in presents the person. */
public record ApiReader(Actor actor, String name, @Nullable String title) {}
