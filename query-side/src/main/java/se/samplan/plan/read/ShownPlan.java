package se.samplan.plan.read;

import se.samplan.party.read.Names;
import se.samplan.platform.reader.MayLag;

/**
 * A plan and what its parties and people are called.
 *
 * @param version the version of the plan's stream that the view has seen; a client sends it back as {@code If-Match}
 * @param catchingUp the view had not seen what the reader waited for
 * @param ownOnly what others contributed is left out: a consent has ended, or the view has not seen yet what was decided about it
 */
public record ShownPlan(PartyPlan plan, Names names, long version, boolean catchingUp, boolean ownOnly)
        implements MayLag {}
