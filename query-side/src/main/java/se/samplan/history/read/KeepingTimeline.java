package se.samplan.history.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.time.SwedishTime;

/**
 * Who keeps a plan together on a day, from the lines of its history: no day is without somebody, from the proposal until the plan has ended.
 * Two times: the day asked about, and the moment up to which events count.
 */
final class KeepingTimeline {
    /** The acts that decide who does. */
    static final List<String> ACTS = List.of(
            "propose-plan",
            "invite-party",
            "join-plan",
            "leave-plan",
            "accept-coordination",
            "resign-coordination",
            "vacate-coordination",
            "accept-lead",
            "decline-plan",
            "close-plan");

    /** Units in the order in which they came to be of the plan, whether they take part or not. */
    private final Set<PartyId> known = new LinkedHashSet<>();
    /** The day from which each takes part. */
    private final Map<PartyId, LocalDate> joined = new HashMap<>();

    private @Nullable PartyId lead;
    private @Nullable PartyId coordinating;
    private @Nullable PersonId coordinator;
    private boolean ended;
    private @Nullable PlanKeeper now;

    private KeepingTimeline() {}

    /** @param lines those of {@link #ACTS} of the plan, the first first; null: nobody did on that day */
    static @Nullable PlanKeeper on(LocalDate day, @Nullable Instant known, List<HistoryEntry> lines) {
        KeepingTimeline timeline = new KeepingTimeline();
        lines.stream()
                .filter(line -> known == null || !line.recordedAt().isAfter(known))
                .filter(line -> !SwedishTime.dayOf(line.recordedAt()).isAfter(day))
                .forEach(timeline::take);
        return timeline.now;
    }

    private void take(HistoryEntry line) {
        LocalDate day = SwedishTime.dayOf(line.recordedAt());
        switch (line.what()) {
            case "propose-plan", "join-plan" -> {
                known.add(of(line.party()));
                joined.put(of(line.party()), day);
            }
            case "invite-party" -> known.add(of(line.to()));
            case "leave-plan" -> leaves(of(line.party()));
            case "accept-coordination" -> {
                coordinating = line.to();
                coordinator = line.toPerson();
            }
            case "resign-coordination", "vacate-coordination" -> coordinating = null;
            case "accept-lead" -> lead = line.party();
            case "decline-plan", "close-plan" -> ended = true;
            default -> {
                // Says nothing of it.
            }
        }
        PlanKeeper next = keeper(day, line);
        if (next == null || now == null || !next.isSameAs(now)) {
            now = next;
        }
    }

    private void leaves(PartyId party) {
        joined.remove(party);
        lead = party.equals(lead) ? null : lead;
        coordinating = party.equals(coordinating) ? null : coordinating;
    }

    private @Nullable PlanKeeper keeper(LocalDate day, HistoryEntry line) {
        if (ended) {
            return null;
        }
        if (coordinating != null) {
            return new PlanKeeper(
                    coordinating, coordinator, PlanCapacity.COORDINATOR, day, line.recordedAt(), line.position());
        }
        if (lead != null) {
            return new PlanKeeper(lead, null, PlanCapacity.LEAD_PARTY, day, line.recordedAt(), line.position());
        }
        return known.stream()
                .flatMap(unit -> Stream.ofNullable(joined.get(unit)).map(since -> Map.entry(unit, since)))
                .min(Map.Entry.comparingByValue())
                .map(each -> new PlanKeeper(
                        each.getKey(), null, PlanCapacity.LONGEST_IN_PLAN, day, line.recordedAt(), line.position()))
                .orElse(null);
    }

    private static PartyId of(@Nullable PartyId party) {
        return Objects.requireNonNull(party);
    }
}
