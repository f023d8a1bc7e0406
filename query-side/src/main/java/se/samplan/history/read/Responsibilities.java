package se.samplan.history.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.party.read.Names;

/**
 * Who answered for what, in the order the commitments came.
 *
 * @param plan who kept the plan together; null before it was proposed, after its end, and for a reader who takes no part
 */
public record Responsibilities(@Nullable PlanKeeper plan, List<Responsible> commitments, Names names) {}
