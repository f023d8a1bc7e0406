package se.samplan.ops.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samplan.platform.refusal.Invalid;

/** What the operator does when somebody must be out at once: moved, dismissed, or robbed of a device. */
@RestController
@Tag(name = "operations")
class SessionOperations {
    private final SessionKeeper keeper;

    SessionOperations(SessionKeeper keeper) {
        this.keeper = keeper;
    }

    /** One of the two. */
    record EndSignIns(
            @Schema(description = "the person's id here") @Nullable
            String person,

            @Schema(description = "the person's subject at the provider") @Nullable
            String subject) {}

    /** How many sessions have ended; tokens are not counted, since nobody knows how many there are. */
    record EndedSignIns(int sessions) {}

    @PostMapping("/api/operations/end-sign-ins")
    @Operation(
            operationId = "endSignIns",
            summary = "End every session of a person, and every token of theirs that was issued before now",
            description =
                    "In every process within seconds. It does not keep them from signing in again: the provider does.")
    Mono<EndedSignIns> end(@RequestBody EndSignIns whose) {
        if ((whose.person() == null) == (whose.subject() == null)) {
            return Mono.error(new Invalid("person"));
        }
        return (whose.person() != null ? keeper.endPerson(whose.person()) : keeper.endAtProvider(whose.subject(), null))
                .map(EndedSignIns::new);
    }
}
