package se.samplan.consent.ground;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.platform.time.SwedishTime;

/**
 * One consent: the parties that may exchange what concerns the child, the topics kept out, the first and the last day.
 * Days are days in Europe/Stockholm.
 *
 * @param given when the consent was recorded
 */
public record Circle(
        Set<PartyId> among,
        Set<Topic> exclude,
        LocalDate from,
        @Nullable LocalDate until,
        Instant given) {
    public Circle {
        among = Set.copyOf(among);
        exclude = Set.copyOf(exclude);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Consents in the order of their days after one more: those before it end when it begins, those of later days are replaced by it. */
    static List<Circle> following(List<Circle> earlier, Circle next) {
        List<Circle> periods = new ArrayList<>();
        LocalDate last = next.from().minusDays(1);
        LocalDate given = SwedishTime.dayOf(next.given());
        for (Circle each : earlier) {
            LocalDate end = each.until() != null && each.until().isBefore(last) ? each.until() : last;
            if (!end.isBefore(each.from()) && !end.isBefore(given)) {
                periods.add(new Circle(each.among(), each.exclude(), each.from(), end, each.given()));
            }
        }
        periods.add(next);
        return List.copyOf(periods);
    }

    boolean admits(PartyId party) {
        return among.contains(party);
    }

    boolean allows(@Nullable Topic topic) {
        return topic == null || !exclude.contains(topic);
    }

    /** The circle after some parties have left it; nobody named means that all leave. */
    Circle without(Set<PartyId> leaving) {
        Set<PartyId> left = new HashSet<>(among);
        if (leaving.isEmpty()) {
            left.clear();
        } else {
            left.removeAll(leaving);
        }
        return new Circle(left, exclude, from, until, given);
    }
}
