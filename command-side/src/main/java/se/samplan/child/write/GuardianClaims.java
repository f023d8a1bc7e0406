package se.samplan.child.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.child.Guardian;
import se.samplan.child.GuardianClaim;
import se.samplan.child.commands.RegisterChild;
import se.samplan.child.events.ChildRegistered;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.ActorFromClaims;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.OwnChild;
import se.samplan.platform.vault.Vault;

/** Makes guardians of what is said about them: each one person, with a name and a part in the custody. */
final class GuardianClaims {
    private GuardianClaims() {}

    /** A child as it is registered, with its guardians. */
    static ChildRegistered registration(
            RegisterChild it, String identity, PersonId decider, LocalDate today, Vault vault) {
        String child = it.child().value();
        String name = RequiredValues.name(it.name(), "name");
        List<Guardian> guardians = guardians(it.child(), it.guardians(), decider, today, vault);
        standBeside(
                Stream.of(Optional.ofNullable(it.person()), Optional.of(new ActorFromClaims(vault).personOf(identity)))
                        .flatMap(Optional::stream)
                        .toList(),
                guardians);
        return new ChildRegistered(
                it.child(),
                new PartyId(child),
                vault.seal(child, child, identity),
                vault.seal(child, child, name),
                guardians,
                it.person());
    }

    /**
     * @param decider who says it, and has nothing to decide about an own child
     * @throws Invalid if one of them is nobody, or comes twice
     * @throws OwnChild if the decider is one of them
     */
    static List<Guardian> guardians(
            ChildId child, @Nullable List<GuardianClaim> claims, PersonId decider, LocalDate today, Vault vault) {
        if (claims == null || claims.isEmpty()) {
            throw new Invalid("guardians");
        }
        List<Guardian> guardians = new ArrayList<>();
        Set<PersonId> persons = new HashSet<>();
        for (GuardianClaim claim : claims) {
            PersonId person = person(claim, today, vault);
            Custody custody = RequiredValues.required(claim.custody(), "guardians");
            String name = RequiredValues.name(claim.name(), "guardians");
            if (person.equals(decider)) {
                throw new OwnChild();
            }
            if (!persons.add(person)) {
                throw new Invalid("guardians");
            }
            guardians.add(new Guardian(person, vault.seal(child.value(), child.value(), name), custody));
        }
        return guardians;
    }

    /** @throws Invalid if the child itself is one of them */
    static void standBeside(List<PersonId> child, List<Guardian> guardians) {
        if (guardians.stream().anyMatch(guardian -> child.contains(guardian.person()))) {
            throw new Invalid("guardians");
        }
    }

    private static PersonId person(GuardianClaim claim, LocalDate today, Vault vault) {
        if ((claim.person() == null) == (claim.identity() == null)) {
            throw new Invalid("guardians");
        }
        return claim.person() != null
                ? claim.person()
                : new ActorFromClaims(vault)
                        .personOf(IdentityNumbers.normal(claim.identity(), IdentityNumbers.Bearer.GUARDIAN, today));
    }
}
