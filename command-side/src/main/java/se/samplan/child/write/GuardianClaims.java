package se.samplan.child.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import se.samplan.platform.vault.Vault;

/** Makes guardians of what is said about them: each one person, with a name and a part in the custody. */
final class GuardianClaims {
    private GuardianClaims() {}

    /** A child as it is registered, with its guardians. */
    static ChildRegistered registration(RegisterChild it, String identity, PersonId decider, Vault vault) {
        String child = it.child().value();
        return new ChildRegistered(
                it.child(),
                new PartyId(child),
                vault.seal(child, child, identity),
                vault.seal(child, child, RequiredValues.name(it.name(), "name")),
                guardians(it.child(), it.guardians(), decider, vault),
                it.person());
    }

    /**
     * @param decider who says it, and never makes oneself a guardian
     * @throws Invalid if one of them is nobody, comes twice, or is the decider
     */
    static List<Guardian> guardians(
            ChildId child, @Nullable List<GuardianClaim> claims, PersonId decider, Vault vault) {
        if (claims == null || claims.isEmpty()) {
            throw new Invalid("guardians");
        }
        ActorFromClaims actors = new ActorFromClaims(vault);
        List<Guardian> guardians = new ArrayList<>();
        Set<PersonId> persons = new HashSet<>(Set.of(decider));
        for (GuardianClaim claim : claims) {
            if ((claim.person() == null) == (claim.identity() == null)) {
                throw new Invalid("guardians");
            }
            PersonId person =
                    claim.person() != null ? claim.person() : actors.personOf(IdentityNumbers.normal(claim.identity()));
            Custody custody = RequiredValues.required(claim.custody(), "guardians");
            String name = RequiredValues.name(claim.name(), "guardians");
            if (!persons.add(person)) {
                throw new Invalid("guardians");
            }
            guardians.add(new Guardian(person, vault.seal(child.value(), child.value(), name), custody));
        }
        return guardians;
    }
}
