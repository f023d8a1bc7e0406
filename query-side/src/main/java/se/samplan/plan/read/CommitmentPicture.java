package se.samplan.plan.read;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.GoalId;
import se.samplan.platform.vault.SealedText;

/**
 * A commitment, still sealed: what was asked, what was promised, and everyone who has carried it.
 *
 * @param topic of the promise once there is one, before that of the request
 */
@RecordBuilder
record CommitmentPicture(
        CommitmentId commitment,
        GoalId goal,
        Topic topic,
        LocalDate due,
        CommitmentState state,
        boolean late,
        @Nullable LocalDate ended,
        @Nullable Asked asked,
        @Nullable Promise promise,
        List<Carrier> carriers,
        @Nullable Offer offer,
        List<Said> lines)
        implements CommitmentPictureBuilder.With {

    record Asked(PartyId by, PartyId of, Instant at, SealedText text) {}

    record Promise(PartyId party, Instant at, SealedText text, LocalDate from) {}

    /** From that day this party and person answer for it; by the fact at that position. */
    record Carrier(PartyId party, PersonId person, LocalDate from, long position) {}

    record Offer(PartyId by, PartyId to, @Nullable PersonId toPerson, SealedText reason, Instant at) {}

    /** Who carries it on that day: the latest whose time has come, else the first. */
    Optional<Carrier> carrier(LocalDate day) {
        return carriers.stream()
                .filter(each -> !each.from().isAfter(day))
                .max(Comparator.comparing(Carrier::from).thenComparing(Carrier::position))
                .or(() -> carriers.stream().findFirst());
    }

    /** Did the party ask for it, promise it, or ever carry it? */
    boolean involves(PartyId party) {
        return (asked != null && asked.by().equals(party))
                || carriers.stream().anyMatch(each -> each.party().equals(party));
    }

    Instant at() {
        if (promise != null) {
            return promise.at();
        }
        return asked == null ? Instant.EPOCH : asked.at();
    }

    CommitmentPicture promised(Promise made, Carrier maker, GoalId forGoal, Topic about, LocalDate by) {
        return new CommitmentPicture(
                commitment,
                forGoal,
                about,
                by,
                CommitmentState.MADE,
                false,
                null,
                asked,
                made,
                List.of(maker),
                null,
                lines);
    }

    CommitmentPicture in(CommitmentState next) {
        return withState(next);
    }

    /** Settled: no longer late, nothing left to take over. */
    CommitmentPicture settled(CommitmentState next, @Nullable LocalDate day) {
        return with(it -> it.state(next).late(false).ended(day).offer(null));
    }

    CommitmentPicture overdue() {
        return withLate(true);
    }

    CommitmentPicture dueOn(LocalDate day) {
        return with(it -> it.due(day).late(false));
    }

    CommitmentPicture offered(@Nullable Offer next) {
        return withOffer(next);
    }

    CommitmentPicture carriedBy(Carrier next) {
        return with(it -> it.carriers(Lists.plus(carriers, next)).offer(null));
    }

    CommitmentPicture say(Said said) {
        return withLines(Lists.plus(lines, said));
    }
}
