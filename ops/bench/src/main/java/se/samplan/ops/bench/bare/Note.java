package se.samplan.ops.bench.bare;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The only command: note one thing about one entry of one plan. */
public record Note(
        @TargetAggregateIdentifier String plan,
        String entry,
        String goal,
        String what,
        String party,
        String person,
        Map<String, String> text,
        String topic,
        LocalDate due) {}
