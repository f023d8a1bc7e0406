package se.samplan.plan.write;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.GoalId;
import se.samplan.platform.vault.SealedText;

/**
 * A commitment as the rules know it.
 *
 * @param by the party that entered it: the one that asked, or the one that promised unasked
 * @param asked the party that was asked, if any
 * @param carriers everyone who has answered for it, in the order they took it on; the last may begin on a day to come
 */
record Commitment(
        GoalId goal,
        SealedText text,
        Topic topic,
        LocalDate due,
        PartyId by,
        @Nullable PartyId asked,
        CommitmentState state,
        PVector<Responsibility> carriers,
        @Nullable HandoverOffer offer,
        boolean overdue) {

    static Commitment requested(GoalId goal, SealedText text, Topic topic, LocalDate due, PartyId by, PartyId asked) {
        return new Commitment(
                goal, text, topic, due, by, asked, CommitmentState.REQUESTED, TreePVector.empty(), null, false);
    }

    static Commitment made(
            GoalId goal,
            SealedText text,
            Topic topic,
            LocalDate due,
            Responsibility carrier,
            @Nullable Commitment request) {
        return new Commitment(
                goal,
                text,
                topic,
                due,
                request == null ? carrier.party() : request.by(),
                request == null ? null : request.asked(),
                CommitmentState.MADE,
                TreePVector.singleton(carrier),
                null,
                false);
    }

    /** Who answers for it on a day: the last that had taken it on by then, else the first that will. */
    Responsibility carrierOn(LocalDate day) {
        return carriers.stream()
                .filter(carrier -> !carrier.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(carriers::getFirst);
    }

    /** Does the party carry it on the day or on any day to come? */
    boolean carriedBy(PartyId party, LocalDate day) {
        return state.isCarried()
                && (carrierOn(day).party().equals(party)
                        || carriers.stream()
                                .filter(carrier -> carrier.from().isAfter(day))
                                .anyMatch(carrier -> carrier.party().equals(party)));
    }

    /** Has somebody accepted to take it over on a day to come? Then it is not the present carrier's to offer again. */
    boolean isTakenOverAfter(LocalDate day) {
        return carriers.size() > 1 && carriers.getLast().from().isAfter(day);
    }

    /** The party whose entry it is: the maker's once it is made, else the one that asked. */
    PartyId enteredBy() {
        return carriers.isEmpty() ? by : carriers.getFirst().party();
    }

    boolean counts() {
        return state.counts();
    }

    Commitment to(CommitmentState next) {
        boolean live = next.isCarried();
        return new Commitment(goal, text, topic, due, by, asked, next, carriers, live ? offer : null, live && overdue);
    }

    Commitment dueOn(LocalDate day) {
        return new Commitment(goal, text, topic, day, by, asked, state, carriers, offer, false);
    }

    Commitment late() {
        return new Commitment(goal, text, topic, due, by, asked, state, carriers, offer, true);
    }

    Commitment offered(@Nullable HandoverOffer next) {
        return new Commitment(goal, text, topic, due, by, asked, state, carriers, next, overdue);
    }

    /** When the party has left: it answers neither a request nor an offer, and not when it comes back either. */
    Commitment withoutAnswerOf(PartyId party) {
        if (state == CommitmentState.REQUESTED && party.equals(asked)) {
            return to(CommitmentState.DECLINED);
        }
        return offer != null && offer.to().equals(party) ? offered(null) : this;
    }

    Commitment takenOver(Responsibility carrier) {
        return new Commitment(goal, text, topic, due, by, asked, state, carriers.plus(carrier), null, overdue);
    }
}
