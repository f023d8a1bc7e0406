package se.samplan.consent.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.consent.events.ConsentPeriodBegan;
import se.samplan.consent.events.ConsentPeriodEnded;
import se.samplan.consent.events.ConsentRefused;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.consent.events.MaturityAssessed;
import se.samplan.consent.write.ConsentAggregate.ConsentDay;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** The consents of one child that hold, or will. Of one giver they follow each other: each holds until the next begins, or its last day. */
final class StandingConsents {
    private final Map<PersonId, List<ConsentGiven>> given = new HashMap<>();
    private final Map<PersonId, Set<PartyId>> left = new HashMap<>();
    private final Set<ConsentDay> begun = new HashSet<>();

    /** In the order of their first days. */
    List<ConsentGiven> of(PersonId giver) {
        return given.getOrDefault(giver, List.of());
    }

    /** All parties that one of them is about. */
    Set<PartyId> among(PersonId giver) {
        return of(giver).stream().flatMap(each -> each.among().stream()).collect(Collectors.toSet());
    }

    /** Have they all been taken out since the latest was given? */
    boolean haveLeft(PersonId giver, Set<PartyId> leaving) {
        return left.getOrDefault(giver, Set.of()).containsAll(leaving);
    }

    /** The consent whose day it is, when it has not been replaced since. */
    Optional<ConsentGiven> named(ConsentDay day) {
        return of(day.giver()).stream()
                .filter(consent -> consent.from().equals(day.from()) && Objects.equals(consent.until(), day.until()))
                .findFirst();
    }

    boolean hasBegun(ConsentDay day) {
        return begun.contains(day);
    }

    boolean covers(PersonId giver, LocalDate day) {
        return of(giver).stream()
                .anyMatch(consent -> !consent.from().isAfter(day)
                        && (consent.until() == null || !consent.until().isBefore(day)));
    }

    /** @param day on which it was recorded */
    void hear(ConsentEvent event, LocalDate day) {
        switch (event) {
            case ConsentGiven it -> hear(it, day);
            case ConsentRefused it -> forget(it.giver());
            case ConsentWithdrawn it -> {
                if (it.leaving().isEmpty()) {
                    forget(it.giver());
                } else {
                    left.computeIfAbsent(it.giver(), giver -> new HashSet<>()).addAll(it.leaving());
                }
            }
            case ConsentPeriodBegan it -> {
                only(it.giver(), each -> !each.from().isBefore(it.day()));
                of(it.giver()).stream()
                        .filter(each -> each.from().equals(it.day()))
                        .forEach(each -> begun.add(new ConsentDay(it.giver(), each.from(), each.until())));
            }
            case ConsentPeriodEnded it ->
                only(it.giver(), each -> each.until() == null || each.until().isAfter(it.day()));
            case MaturityAssessed it -> {}
        }
    }

    /** What begins later lets the earlier hold until then; what holds from the day it is given takes its place. */
    private void hear(ConsentGiven next, LocalDate day) {
        List<ConsentGiven> consents = new ArrayList<>(of(next.giver()));
        consents.removeIf(each -> !each.from().isBefore(next.from())
                || !next.from().isAfter(day)
                || (each.until() != null && each.until().isBefore(day)));
        consents.add(next);
        given.put(next.giver(), List.copyOf(consents));
        left.remove(next.giver());
        begun.removeIf(each -> each.giver().equals(next.giver()) && !each.from().isBefore(next.from()));
    }

    private void only(PersonId giver, Predicate<ConsentGiven> stays) {
        given.computeIfPresent(giver, (person, consents) -> {
            List<ConsentGiven> those = consents.stream().filter(stays).toList();
            return those.isEmpty() ? null : those;
        });
    }

    private void forget(PersonId giver) {
        given.remove(giver);
        begun.removeIf(day -> day.giver().equals(giver));
    }
}
