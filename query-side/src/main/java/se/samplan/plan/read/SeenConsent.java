package se.samplan.plan.read;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** A consent as it stands; only the family sees it in full. Days in Europe/Stockholm, {@code until} is the last day. */
public record SeenConsent(
        PersonId giver,
        Set<PartyId> among,
        Set<Topic> exclude,
        LocalDate from,
        @Nullable LocalDate until) {}
