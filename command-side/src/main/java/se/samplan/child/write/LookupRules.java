package se.samplan.child.write;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.message.Ids;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.refusal.TooMany;
import se.samplan.platform.time.SwedishTime;
import se.samplan.platform.vault.Vault;

/**
 * Who may ask for a child by identity number: staff of units that meet children by duty, for a stated reason, so many times an hour, and
 * never without its being written down.
 */
@Component
class LookupRules {
    private static final Duration HOUR = Duration.ofHours(1);

    private final ChildLookups lookups;
    private final Registers registers;
    private final Vault vault;
    private final Clock clock;
    private final int ofPerson;
    private final int ofUnit;

    /**
     * @param ofPerson {@code samplan.lookups.of-person}: so many in an hour
     * @param ofUnit {@code samplan.lookups.of-unit}: all people of a unit together
     */
    LookupRules(
            ChildLookups lookups,
            Registers registers,
            Vault vault,
            Clock clock,
            @Value("${samplan.lookups.of-person:20}") int ofPerson,
            @Value("${samplan.lookups.of-unit:60}") int ofUnit) {
        this.lookups = lookups;
        this.registers = registers;
        this.vault = vault;
        this.clock = clock;
        this.ofPerson = ofPerson;
        this.ofUnit = ofUnit;
    }

    /**
     * The child with the number, to somebody who may ask.
     *
     * @throws NotEntitled if this kind of unit may not
     * @throws BadIdentityNumber if the number can't be one
     * @throws TooMany if there were too many in the last hour
     */
    Optional<ChildId> find(PersonId by, @Nullable PartyId unit, String identity, @Nullable String reason) {
        PartyId party = entitled(unit);
        String number = vault.blind(numberOf(identity));
        String lookup = note(by, party, number, "find", RequiredValues.required(reason, "reason"));
        Optional<ChildId> found = registers.childOf(number);
        lookups.answered(lookup, found.isPresent());
        return found;
    }

    /** Registering tells whether a child is there already: it is a look-up too. */
    void registering(Actor by, @Nullable String identity) {
        PartyId party = entitled(by.role() == Role.STAFF ? by.party() : null);
        note(by.person(), party, vault.blind(numberOf(identity)), "register", "register-child");
    }

    private String numberOf(@Nullable String identity) {
        return IdentityNumbers.normal(identity, IdentityNumbers.Bearer.CHILD, SwedishTime.dayOf(clock.instant()));
    }

    private PartyId entitled(@Nullable PartyId party) {
        if (party == null
                || registers
                        .kindOf(party)
                        .filter(PartyKind::meetsChildrenByDuty)
                        .isEmpty()) {
            throw new NotEntitled();
        }
        return party;
    }

    /** One at a time: of those who come at once none slips past the number. */
    private synchronized String note(PersonId by, PartyId party, String number, String purpose, String reason) {
        Instant now = clock.instant();
        require(lookups.of(by, now.minus(HOUR)), ofPerson, now);
        require(lookups.of(party, now.minus(HOUR)), ofUnit, now);
        String id = Ids.next();
        lookups.add(
                new ChildLookup(id, by, party, now, number, purpose, vault.seal(party.value(), party.value(), reason)));
        return id;
    }

    private static void require(List<Instant> earlier, int most, Instant now) {
        if (earlier.size() >= most) {
            Instant free = earlier.get(earlier.size() - most).plus(HOUR);
            throw new TooMany(Duration.between(now, free));
        }
    }
}
