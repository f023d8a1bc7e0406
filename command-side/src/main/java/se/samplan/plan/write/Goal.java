package se.samplan.plan.write;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;

/** A goal as the rules know it. */
record Goal(NeedId need, @Nullable GoalId partOf, PartyId by, boolean struck) {}
