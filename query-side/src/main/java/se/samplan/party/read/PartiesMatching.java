package se.samplan.party.read;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyKind;
import se.samplan.platform.actor.Actor;

/**
 * Which units are registered? By the beginning of words of the name, by kind, by exact code; all of them when nothing is asked for.
 * Answered with at most 100 {@link KnownParty}, by name. Anyone signed in may ask.
 */
public record PartiesMatching(
        Actor reader,
        @Nullable String text,
        @Nullable PartyKind kind,
        @Nullable String code) {}
