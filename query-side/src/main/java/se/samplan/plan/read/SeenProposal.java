package se.samplan.plan.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands about a plan that was never opened.
 *
 * @param lastDay the last day on which it can be opened; null for one that was proposed before proposals had any
 * @param ownOnly no consent covers the reader: nothing is shown but what the reader's own party wrote
 */
public record SeenProposal(@Nullable LocalDate lastDay, boolean ownOnly) {}
