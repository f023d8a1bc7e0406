package se.samplan.consent.commands;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;

/** A guardian or the child lets the parties in the circle exchange what concerns the child, except the excluded topics. {@code from} defaults to today, {@code until} is the last day. Replaces the giver's earlier consent. */
@Word("give-consent")
public record GiveConsent(
        ChildId child,
        Set<PartyId> among,
        @Nullable Set<Topic> exclude,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements ConsentCommand {}
