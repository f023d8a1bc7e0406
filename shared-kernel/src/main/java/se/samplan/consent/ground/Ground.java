package se.samplan.consent.ground;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.child.Custody;
import se.samplan.child.Guardian;
import se.samplan.child.events.CaseEvent;
import se.samplan.child.events.ChildCameOfAge;
import se.samplan.child.events.ChildEvent;
import se.samplan.child.events.ChildRegistered;
import se.samplan.child.events.CustodySet;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.child.events.TextsDestroyed;
import se.samplan.consent.Topic;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.consent.events.ConsentPeriodBegan;
import se.samplan.consent.events.ConsentPeriodEnded;
import se.samplan.consent.events.ConsentRefused;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.consent.events.MaturityAssessed;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/**
 * Who may know what about one child, as the events of the child and of the consents say.
 *
 * <p>A party may see an item of a topic that another party contributed when, for every required consenter, a consent in force has
 * both parties in its circle and does not exclude the topic. Required are each guardian with custody, and the child if the latest
 * judgement of maturity says so; of one who has come of age, that person alone. The family is always inside. Without anyone who can
 * consent there is no ground.
 *
 * <p>The streams of the child and of the consents are read one after the other: nothing here depends on which comes first.
 *
 * @param formerGuardians everyone who stood as a guardian in an earlier picture, whether or not they do now
 * @param ofAgeSince when the child came of age; none before
 * @param custodySince for each guardian whose custody began after the child was registered: when. An older consent of theirs was given
 *     with a custody they have lost since, and does not rise again
 * @param circles for each giver: consents whose days follow each other and do not overlap
 */
public record Ground(
        @Nullable PartyId family,
        List<Guardian> guardians,
        Set<PersonId> formerGuardians,
        @Nullable PersonId child,
        boolean ownConsentNeeded,
        @Nullable Instant ofAgeSince,
        Map<PersonId, Instant> custodySince,
        Map<PersonId, List<Circle>> circles) {

    public static final Ground NONE = new Ground(null, List.of(), Set.of(), null, false, null, Map.of(), Map.of());

    public Ground {
        guardians = List.copyOf(guardians);
        formerGuardians = Set.copyOf(formerGuardians);
        custodySince = Map.copyOf(custodySince);
        circles = Map.copyOf(circles);
    }

    /** May {@code to} see an item about {@code topic} (none: about the plan as such) that {@code from} contributed, on that day? */
    public boolean covers(PartyId from, PartyId to, @Nullable Topic topic, LocalDate day) {
        if (from.equals(to) || to.equals(family)) {
            return true;
        }
        return everyRequired(
                day,
                circle -> circle.allows(topic) && circle.admits(to) && (from.equals(family) || circle.admits(from)));
    }

    /** Are all these parties inside every required consent on that day? */
    public boolean coversAll(Collection<PartyId> parties, LocalDate day) {
        return parties.stream()
                .filter(party -> !party.equals(family))
                .allMatch(party -> everyRequired(day, circle -> circle.admits(party)));
    }

    /** The last day on which what holds on {@code day} is sure to hold still; empty when no end is set. */
    public Optional<LocalDate> lastDay(LocalDate day) {
        return consents().values().stream()
                .flatMap(List::stream)
                .filter(circle -> circle.inForce(day))
                .flatMap(circle -> Stream.ofNullable(circle.until()))
                .min(LocalDate::compareTo);
    }

    /** Whose consent is needed. A child whose own consent is needed but who has no sign-in stands as an empty place. */
    public List<Optional<PersonId>> required() {
        if (isOfAge()) {
            return List.of(Optional.ofNullable(child));
        }
        List<Optional<PersonId>> consenters = new ArrayList<>();
        guardians.stream()
                .filter(guardian -> guardian.custody() != Custody.NONE)
                .forEach(guardian -> consenters.add(Optional.of(guardian.person())));
        if (ownConsentNeeded) {
            consenters.add(Optional.ofNullable(child));
        }
        return consenters;
    }

    public boolean isOfAge() {
        return ofAgeSince != null;
    }

    /**
     * Belongs to the family, who reads everything, acts, and gives or refuses consent: the child, and as long as there are guardians, those with custody. Of one who has
     * come of age, nobody but the person.
     */
    public boolean isMember(PersonId person) {
        return person.equals(child) || (!isOfAge() && custody(guardians).contains(person));
    }

    /** All of them. */
    public List<PersonId> members() {
        return Stream.concat(Stream.ofNullable(child), guardians.stream().map(Guardian::person))
                .filter(this::isMember)
                .distinct()
                .toList();
    }

    /**
     * Everyone of the family, with or without custody, and whoever was a guardian once: who of them works for a unit has nothing to do
     * with this child there.
     */
    public List<PersonId> kin() {
        return Stream.of(Stream.ofNullable(child), guardians.stream().map(Guardian::person), formerGuardians.stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** Stands as a guardian, with or without custody, also when the child has come of age since. */
    public boolean isGuardian(PersonId person) {
        return guardians.stream().anyMatch(guardian -> guardian.person().equals(person));
    }

    /** The consent of the person that is in force on that day, if there is one that counts for something. */
    public Optional<Circle> consentOf(PersonId giver, LocalDate day) {
        return circles.getOrDefault(giver, List.of()).stream()
                .filter(circle -> circle.inForce(day) && stands(giver, circle))
                .findFirst();
    }

    /** All that count, by giver, in the order of their days: a consent that begins later lets the one before it hold until then. */
    public Map<PersonId, List<Circle>> consents() {
        Map<PersonId, List<Circle>> standing = new HashMap<>();
        circles.forEach((giver, periods) -> {
            List<Circle> those =
                    periods.stream().filter(circle -> stands(giver, circle)).toList();
            if (!those.isEmpty()) {
                standing.put(giver, those);
            }
        });
        return Map.copyOf(standing);
    }

    /** Without any consent nothing is covered but one's own. */
    public Ground withoutConsents() {
        return new Ground(
                family, guardians, formerGuardians, child, ownConsentNeeded, ofAgeSince, custodySince, Map.of());
    }

    /** @param at when the event was recorded */
    public Ground with(ChildEvent event, Instant at) {
        return switch (event) {
            case ChildRegistered it ->
                new Ground(
                        it.family(),
                        it.guardians(),
                        formerGuardians,
                        it.person(),
                        ownConsentNeeded,
                        ofAgeSince,
                        custodySince,
                        circles);
            case CustodySet it ->
                new Ground(
                        family,
                        it.guardians(),
                        former(),
                        child,
                        ownConsentNeeded,
                        ofAgeSince,
                        since(it.guardians(), at),
                        circles);
            case ChildCameOfAge it ->
                new Ground(
                        family,
                        guardians,
                        formerGuardians,
                        child == null ? it.person() : child,
                        ownConsentNeeded,
                        at,
                        custodySince,
                        circles);
            case IdentityProtected it -> this;
            case ProtectionLifted it -> this;
            case CaseEvent it -> this;
            case TextsDestroyed it -> this;
        };
    }

    /** @param at when the event was recorded */
    public Ground with(ConsentEvent event, Instant at) {
        return switch (event) {
            case ConsentGiven it ->
                withPeriods(
                        it.giver(),
                        Circle.following(
                                circles.getOrDefault(it.giver(), List.of()),
                                new Circle(it.among(), it.exclude(), it.from(), it.until(), at)));
            case ConsentRefused it -> withPeriods(it.giver(), List.of());
            case ConsentWithdrawn it ->
                withPeriods(
                        it.giver(),
                        circles.getOrDefault(it.giver(), List.of()).stream()
                                .map(circle -> circle.without(it.leaving()))
                                .toList());
            case ConsentPeriodBegan it -> this;
            case ConsentPeriodEnded it -> this;
            case MaturityAssessed it ->
                new Ground(
                        family,
                        guardians,
                        formerGuardians,
                        child,
                        it.ownConsentNeeded(),
                        ofAgeSince,
                        custodySince,
                        circles);
        };
    }

    /** Who has had custody all along keeps the day it began. */
    private Map<PersonId, Instant> since(List<Guardian> next, Instant at) {
        Set<PersonId> before = custody(guardians);
        Map<PersonId, Instant> since = new HashMap<>();
        for (PersonId person : custody(next)) {
            Instant began = before.contains(person) ? custodySince.get(person) : at;
            if (began != null) {
                since.put(person, began);
            }
        }
        return since;
    }

    /** With the present guardians, who are about to be others. */
    private Set<PersonId> former() {
        return Stream.concat(formerGuardians.stream(), guardians.stream().map(Guardian::person))
                .collect(Collectors.toSet());
    }

    private static Set<PersonId> custody(List<Guardian> guardians) {
        return guardians.stream()
                .filter(guardian -> guardian.custody() != Custody.NONE)
                .map(Guardian::person)
                .collect(Collectors.toSet());
    }

    private Ground withPeriods(PersonId giver, List<Circle> periods) {
        Map<PersonId, List<Circle>> next = new HashMap<>(circles);
        if (periods.isEmpty()) {
            next.remove(giver);
        } else {
            next.put(giver, List.copyOf(periods));
        }
        return new Ground(family, guardians, formerGuardians, child, ownConsentNeeded, ofAgeSince, custodySince, next);
    }

    private boolean stands(PersonId giver, Circle circle) {
        Instant since = custodySince.get(giver);
        return since == null || giver.equals(child) || !circle.given().isBefore(since);
    }

    private boolean everyRequired(LocalDate day, Predicate<Circle> holds) {
        List<Optional<PersonId>> consenters = required();
        return !consenters.isEmpty()
                && consenters.stream()
                        .allMatch(consenter -> consenter
                                .flatMap(person -> consentOf(person, day))
                                .filter(holds)
                                .isPresent());
    }
}
