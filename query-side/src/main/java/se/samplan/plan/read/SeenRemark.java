package se.samplan.plan.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/**
 * Something said about an item: progress, a disagreement, a reason.
 *
 * @param what the word of the act that said it: {@code report-progress}, {@code dissent}, {@code move-due} …
 * @param day the day it speaks of, where it speaks of one
 */
public record SeenRemark(
        String what,
        Instant at,
        @Nullable PersonId actor,
        PartyId by,
        @Nullable ShownText text,
        @Nullable LocalDate day) {}
