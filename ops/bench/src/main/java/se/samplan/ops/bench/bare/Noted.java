package se.samplan.ops.bench.bare;

import java.time.LocalDate;
import java.util.Map;

/** The only event: as many parts as a commitment of the hub, of the same lengths. */
public record Noted(
        String plan,
        String entry,
        String goal,
        String what,
        String party,
        String person,
        Map<String, String> text,
        String topic,
        LocalDate due) {}
