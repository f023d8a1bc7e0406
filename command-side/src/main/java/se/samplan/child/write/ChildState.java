package se.samplan.child.write;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.child.events.CaseEvent;
import se.samplan.child.events.ChildCameOfAge;
import se.samplan.child.events.ChildEvent;
import se.samplan.child.events.ChildRegistered;
import se.samplan.child.events.CustodySet;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.child.events.TextsDestroyed;
import se.samplan.child.ground.CaseHolding;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.ActorFromClaims;
import se.samplan.platform.actor.Role;
import se.samplan.platform.refusal.OwnChild;
import se.samplan.platform.vault.Vault;

/**
 * What the stream of a child says by now.
 *
 * @param registered how it began; null before
 * @param cleared who reads where and when although the identity is protected; null when it is not
 * @param destroyed parties whose texts can't be read any more
 */
record ChildState(
        @Nullable ChildRegistered registered,
        ChildFamily family,
        CaseHolding holding,
        @Nullable Set<PartyId> cleared,
        Set<PartyId> destroyed) {
    static final ChildState NONE = new ChildState(null, ChildFamily.NONE, CaseHolding.NONE, null, Set.of());

    /** @param by on whose behalf the event was caused */
    ChildState with(ChildEvent event, @Nullable PartyId by) {
        ChildState next = new ChildState(registered, family.with(event), holding.with(event, by), cleared, destroyed);
        return switch (event) {
            case ChildRegistered it -> new ChildState(it, next.family, next.holding, cleared, destroyed);
            case IdentityProtected it -> next.cleared(it.cleared());
            case ProtectionLifted _ -> next.cleared(null);
            case TextsDestroyed it -> {
                Set<PartyId> gone = new HashSet<>(destroyed);
                gone.add(it.controller());
                yield new ChildState(registered, next.family, next.holding, cleared, Set.copyOf(gone));
            }
            case CustodySet _, ChildCameOfAge _, CaseEvent _ -> next;
        };
    }

    /** The persons that the child itself is known as: by its own sign-in, and by its number. */
    List<PersonId> persons(Vault vault) {
        return registered == null
                ? List.of()
                : Stream.concat(
                                Stream.ofNullable(family.child()),
                                vault.open(registered.identity()).map(new ActorFromClaims(vault)::personOf).stream())
                        .toList();
    }

    /** @throws OwnChild if somebody's staff would decide about a child of the own family */
    void requireOfOthers(Actor actor) {
        if (actor.role() == Role.STAFF && family.isKin(actor.person())) {
            throw new OwnChild();
        }
    }

    private ChildState cleared(@Nullable Set<PartyId> now) {
        return new ChildState(registered, family, holding, now, destroyed);
    }
}
