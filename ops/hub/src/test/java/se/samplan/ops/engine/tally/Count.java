package se.samplan.ops.engine.tally;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

public record Count(@TargetAggregateIdentifier String tally, int by) {}
