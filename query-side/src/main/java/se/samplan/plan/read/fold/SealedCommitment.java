package se.samplan.plan.read.fold;

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
import se.samplan.plan.CommitmentState;
import se.samplan.plan.GoalId;
import se.samplan.platform.vault.SealedText;

/**
 * A commitment, still sealed: what was asked, what was promised, and everyone who has carried it.
 *
 * @param topic of the commitment once there is one, before that of the request
 */
@RecordBuilder
public record SealedCommitment(
        CommitmentId commitment,
        GoalId goal,
        Topic topic,
        LocalDate due,
        CommitmentState state,
        boolean late,
        @Nullable LocalDate ended,
        @Nullable RequestedCommitment asked,
        @Nullable MadeCommitment made,
        List<Carrier> carriers,
        @Nullable SealedOffer offer,
        SealedRemarks lines)
        implements SealedCommitmentBuilder.With {

    public record RequestedCommitment(PartyId by, PartyId of, Instant at, SealedText text) {}

    public record MadeCommitment(PartyId party, Instant at, SealedText text, LocalDate from) {}

    /** From that day this party and person answer for it; by the event at that position. */
    public record Carrier(PartyId party, PersonId person, LocalDate from, long position) {}

    public record SealedOffer(
            PartyId by, PartyId to, @Nullable PersonId toPerson, SealedText reason, Instant at) {}

    /** Who carries it on that day: the latest whose time has come, else the first. */
    public Optional<Carrier> carrier(LocalDate day) {
        return carriers.stream()
                .filter(each -> !each.from().isAfter(day))
                .max(Comparator.comparing(Carrier::from).thenComparing(Carrier::position))
                .or(() -> carriers.stream().findFirst());
    }

    /** When the party has left: what it was asked or offered has nobody to answer it, and not when it comes back either. */
    SealedCommitment withoutAnswerOf(PartyId party) {
        if (state == CommitmentState.REQUESTED && asked != null && asked.of().equals(party)) {
            return settled(CommitmentState.DECLINED, null);
        }
        return offer != null && offer.to().equals(party) ? withOffer(null) : this;
    }

    /** Did the party ask for it, promise it, or ever carry it? */
    public boolean involves(PartyId party) {
        return (asked != null && asked.by().equals(party))
                || carriers.stream().anyMatch(each -> each.party().equals(party));
    }

    public Instant at() {
        if (made != null) {
            return made.at();
        }
        return asked == null ? Instant.EPOCH : asked.at();
    }

    SealedCommitment promised(MadeCommitment made, Carrier maker, GoalId forGoal, Topic about, LocalDate by) {
        return new SealedCommitment(
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

    SealedCommitment in(CommitmentState next) {
        return withState(next);
    }

    /** Settled: no longer late, nothing left to take over. */
    SealedCommitment settled(CommitmentState next, @Nullable LocalDate day) {
        return with(it -> it.state(next).late(false).ended(day).offer(null));
    }

    SealedCommitment overdue() {
        return withLate(true);
    }

    SealedCommitment dueOn(LocalDate day) {
        return with(it -> it.due(day).late(false));
    }

    SealedCommitment offered(@Nullable SealedOffer next) {
        return withOffer(next);
    }

    SealedCommitment carriedBy(Carrier next) {
        return with(it -> it.carriers(ImmutableLists.plus(carriers, next)).offer(null));
    }

    SealedCommitment say(SealedRemark said) {
        return withLines(lines.plus(said));
    }
}
