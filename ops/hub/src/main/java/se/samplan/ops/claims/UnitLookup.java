package se.samplan.ops.claims;

import reactor.core.publisher.Mono;
import se.samplan.party.PartyId;

/** Registered parties by the code of the unit. */
interface UnitLookup {

    /** Empty when no party is registered with the code. */
    Mono<PartyId> withCode(String code);
}
