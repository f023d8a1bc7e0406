package se.samplan.access.read;

import se.samplan.platform.actor.Actor;

/**
 * Every look-up by the units of an auditor's mandate, also of children that have no plan or were not found. Answered with {@link
 * LookupList}; refused to everybody else.
 *
 * @param page from 0
 */
public record LookupsOfUnits(Actor reader, int page) {}
