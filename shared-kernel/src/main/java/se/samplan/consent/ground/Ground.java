package se.samplan.consent.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.child.Custody;
import se.samplan.child.Guardian;
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
 * judgement of maturity says so. The family is always inside. Without anyone who can consent there is no ground.
 */
public record Ground(
        @Nullable PartyId family,
        List<Guardian> guardians,
        @Nullable PersonId child,
        boolean ownConsentNeeded,
        Map<PersonId, Circle> circles) {

    public static final Ground NONE = new Ground(null, List.of(), null, false, Map.of());

    public Ground {
        guardians = List.copyOf(guardians);
        circles = Map.copyOf(circles);
    }

    /** May {@code to} see an item about {@code topic} (none: about the plan as such) that {@code from} contributed, on that day? */
    public boolean covers(PartyId from, PartyId to, @Nullable Topic topic, LocalDate day) {
        if (from.equals(to) || to.equals(family)) {
            return true;
        }
        return everyRequired(circle -> circle.inForce(day)
                && circle.allows(topic)
                && circle.admits(to)
                && (from.equals(family) || circle.admits(from)));
    }

    /** Are all these parties inside every required consent on that day? */
    public boolean coversAll(Collection<PartyId> parties, LocalDate day) {
        return parties.stream()
                .filter(party -> !party.equals(family))
                .allMatch(party -> everyRequired(circle -> circle.inForce(day) && circle.admits(party)));
    }

    /** The last day on which what holds on {@code day} is sure to hold still; empty when no end is set. */
    public Optional<LocalDate> lastDay(LocalDate day) {
        return circles.values().stream()
                .filter(circle -> circle.inForce(day))
                .flatMap(circle -> Stream.ofNullable(circle.until()))
                .min(LocalDate::compareTo);
    }

    /** Whose consent is needed. A child whose own consent is needed but who has no sign-in stands as an empty place. */
    public List<Optional<PersonId>> required() {
        List<Optional<PersonId>> consenters = new ArrayList<>();
        guardians.stream()
                .filter(guardian -> guardian.custody() != Custody.NONE)
                .forEach(guardian -> consenters.add(Optional.of(guardian.person())));
        if (ownConsentNeeded) {
            consenters.add(Optional.ofNullable(child));
        }
        return consenters;
    }

    public boolean isMember(PersonId person) {
        return person.equals(child)
                || guardians.stream().anyMatch(guardian -> guardian.person().equals(person));
    }

    /** May this person give or refuse consent: a guardian with custody, or the child? */
    public boolean mayConsent(PersonId person) {
        return person.equals(child)
                || guardians.stream()
                        .anyMatch(guardian -> guardian.person().equals(person) && guardian.custody() != Custody.NONE);
    }

    public Ground with(ChildEvent event) {
        return switch (event) {
            case ChildRegistered it -> new Ground(it.family(), it.guardians(), it.person(), ownConsentNeeded, circles);
            case CustodySet it -> new Ground(family, it.guardians(), child, ownConsentNeeded, circles);
            case IdentityProtected it -> this;
            case ProtectionLifted it -> this;
            case TextsDestroyed it -> this;
        };
    }

    public Ground with(ConsentEvent event) {
        return switch (event) {
            case ConsentGiven it -> withCircle(it.giver(), new Circle(it.among(), it.exclude(), it.from(), it.until()));
            case ConsentRefused it -> withCircle(it.giver(), null);
            case ConsentWithdrawn it -> {
                Circle circle = circles.get(it.giver());
                yield circle == null ? this : withCircle(it.giver(), circle.without(it.leaving()));
            }
            case ConsentPeriodBegan it -> this;
            case ConsentPeriodEnded it -> this;
            case MaturityAssessed it -> new Ground(family, guardians, child, it.ownConsentNeeded(), circles);
        };
    }

    private Ground withCircle(PersonId giver, @Nullable Circle circle) {
        Map<PersonId, Circle> next = new HashMap<>(circles);
        if (circle == null) {
            next.remove(giver);
        } else {
            next.put(giver, circle);
        }
        return new Ground(family, guardians, child, ownConsentNeeded, next);
    }

    private boolean everyRequired(java.util.function.Predicate<Circle> holds) {
        List<Optional<PersonId>> consenters = required();
        return !consenters.isEmpty()
                && consenters.stream()
                        .allMatch(consenter ->
                                consenter.map(circles::get).filter(holds).isPresent());
    }
}
