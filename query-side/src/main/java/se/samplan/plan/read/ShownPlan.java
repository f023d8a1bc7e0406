package se.samplan.plan.read;

import se.samplan.party.read.Names;
import se.samplan.platform.reader.MayLag;

/**
 * A plan and what its parties and people are called.
 *
 * @param version a bookmark of the plan's stream as far as the view has seen it; a client sends it back as {@code If-Match}
 * @param since a bookmark of what is shown; whoever wants to hear when it has changed sends it along
 * @param catchingUp the view had not seen what the reader waited for
 * @param ownOnly what others contributed is left out: a consent has ended, or the view has not seen yet what was decided about it
 */
public record ShownPlan(PartyPlan plan, Names names, String version, String since, boolean catchingUp, boolean ownOnly)
        implements MayLag {}
