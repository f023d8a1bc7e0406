package se.samplan.ops.engine.tally;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

public record OpenTally(@TargetAggregateIdentifier String tally) {}
