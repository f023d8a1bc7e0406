package se.samplan.consent.ground;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;

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
