package se.samplan.ops.engine.tally;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public record RemindAt(@TargetAggregateIdentifier String tally, Instant when, boolean failAfterwards) {}
