package se.samplan.history.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentId;

/**
 * Who answers for one commitment, from the lines of its history. Two times: the day asked about, and the moment up to which events count.
 */
final class ResponsibilityTimeline {

    /** The acts that decide who answers. */
    static final List<String> ACTS =
            List.of("make-commitment", "accept-handover", "keep", "break", "release", "strike");

    private static final Set<String> TAKING = Set.of("make-commitment", "accept-handover");
    private static final Set<String> ENDING = Set.of("keep", "break", "release");

    private ResponsibilityTimeline() {}

    /** @param lines those of {@link #ACTS} about this commitment */
    static Responsible on(LocalDate day, @Nullable Instant known, CommitmentId commitment, List<HistoryEntry> lines) {
        List<HistoryEntry> counted = lines.stream()
                .filter(line -> known == null || !line.recordedAt().isAfter(known))
                .toList();
        boolean struck = counted.stream().anyMatch(line -> line.what().equals("strike"));
        boolean ended = counted.stream()
                .anyMatch(line -> ENDING.contains(line.what())
                        && line.day() != null
                        && line.day().isBefore(day));
        if (struck || ended) {
            return nobody(commitment);
        }
        return counted.stream()
                .filter(line -> TAKING.contains(line.what())
                        && line.day() != null
                        && !line.day().isAfter(day))
                .max(Comparator.comparing(ResponsibilityTimeline::from).thenComparing(HistoryEntry::position))
                .map(line -> new Responsible(
                        commitment, false, line.to(), line.toPerson(), line.day(), line.recordedAt(), line.position()))
                .orElseGet(() -> nobody(commitment));
    }

    /** Has the party ever taken it on? */
    static boolean everBy(PartyId party, List<HistoryEntry> lines) {
        return lines.stream().anyMatch(line -> TAKING.contains(line.what()) && party.equals(line.to()));
    }

    private static LocalDate from(HistoryEntry line) {
        return line.day() == null ? LocalDate.MIN : line.day();
    }

    private static Responsible nobody(CommitmentId commitment) {
        return new Responsible(commitment, true, null, null, null, null, null);
    }
}
