package se.samplan.plan.read;

import java.util.List;
import se.samplan.party.read.Names;

/**
 * Children's cases as they concern a unit.
 *
 * @param ownOnly some of them are left out: the views have not seen yet what was decided
 */
public record UnitCases(List<UnitCase> cases, Names names, boolean ownOnly) {}
