package se.samplan.pages.plan;

import static se.samplan.pages.plan.Field.choice;
import static se.samplan.pages.plan.Field.day;
import static se.samplan.pages.plan.Field.ownPerson;
import static se.samplan.pages.plan.Field.words;
import static se.samplan.pages.plan.SeenBy.WHO_SEES_THE_ENTRY;
import static se.samplan.pages.plan.Tone.USUAL;

import java.util.function.BiPredicate;
import java.util.function.Function;
import se.samplan.pages.plan.Field.GivenDay;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.commands.AcceptHandover;
import se.samplan.plan.commands.BreakCommitment;
import se.samplan.plan.commands.CommitmentCommand;
import se.samplan.plan.commands.DeclineCommitment;
import se.samplan.plan.commands.DeclineHandover;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.MoveDue;
import se.samplan.plan.commands.OfferHandover;
import se.samplan.plan.commands.ReleaseCommitment;
import se.samplan.plan.commands.ReportProgress;
import se.samplan.plan.commands.StartCommitment;
import se.samplan.plan.read.SeenCommitment;

/** What can be done about one commitment: answers first, then what is most often done. */
public enum CommitmentAct implements Act {
    MAKE_COMMITMENT(
            MakeCommitment.class,
            it -> new MakeCommitment(
                    it.plan(), it.commitment(), null, null, null, null, it.personOrNull(), it.dayOrNull("from")),
            (situation, line) -> situation.open() && situation.isAskedOfReader(line),
            ownPerson()),
    DECLINE_COMMITMENT(
            DeclineCommitment.class,
            it -> new DeclineCommitment(it.plan(), it.commitment(), it.text("reason")),
            Situation::isAskedOfReader,
            words("reason")),
    ACCEPT_HANDOVER(
            AcceptHandover.class,
            it -> new AcceptHandover(it.plan(), it.commitment(), it.personOrNull(), it.dayOrNull("from")),
            Situation::isOfferedToReader,
            ownPerson().when((situation, place) -> isOfferedToParty(place)),
            day("from", GivenDay.TODAY)),
    DECLINE_HANDOVER(
            DeclineHandover.class,
            it -> new DeclineHandover(it.plan(), it.commitment(), it.text("reason")),
            Situation::isOfferedToReader,
            words("reason")),
    KEEP_COMMITMENT(
            KeepCommitment.class,
            it -> new KeepCommitment(it.plan(), it.commitment(), it.dayOrNull("day"), it.textOrNull("text")),
            Situation::isCarriedByReader,
            day("day", GivenDay.TODAY),
            words("text")),
    REPORT_PROGRESS(
            ReportProgress.class,
            it -> new ReportProgress(it.plan(), it.commitment(), it.text("text"), it.dayOrNull("day")),
            Situation::isCarriedByReader,
            words("text")),
    START_COMMITMENT(
            StartCommitment.class,
            it -> new StartCommitment(it.plan(), it.commitment(), it.dayOrNull("day")),
            (situation, line) -> situation.isCarriedByReader(line) && line.state() == CommitmentState.MADE,
            day("day", GivenDay.TODAY)),
    MOVE_DUE(
            MoveDue.class,
            it -> new MoveDue(it.plan(), it.commitment(), it.day("due"), it.text("reason")),
            Situation::isCarriedByReader,
            day("due"),
            words("reason")),
    OFFER_HANDOVER(
            OfferHandover.class,
            CommitmentAct::handover,
            (situation, line) -> situation.isCarriedByReader(line) && line.offer() == null,
            choice("to", ChosenFrom.RECEIVERS),
            words("reason")),
    BREAK_COMMITMENT(
            BreakCommitment.class,
            it -> new BreakCommitment(it.plan(), it.commitment(), it.text("reason"), it.dayOrNull("day")),
            Situation::isCarriedByReader,
            words("reason")),
    RELEASE_COMMITMENT(
            ReleaseCommitment.class,
            it -> new ReleaseCommitment(it.plan(), it.commitment(), it.text("reason"), it.dayOrNull("day")),
            Situation::isCarriedByReader,
            words("reason"));

    private final ActDescription about;
    private final BiPredicate<Situation, SeenCommitment> offered;

    /** @param offered to whom, of those who take part, once there is a plan to answer for */
    <C extends CommitmentCommand> CommitmentAct(
            Class<C> command,
            Function<ActInput, C> reading,
            BiPredicate<Situation, SeenCommitment> offered,
            Field... fields) {
        this.about = ActDescription.of(command, reading, WHO_SEES_THE_ENTRY, USUAL, fields);
        this.offered = offered;
    }

    @Override
    public ActDescription about() {
        return about;
    }

    @Override
    public boolean isOffered(Situation situation, Place place) {
        return switch (place) {
            case Place.OnCommitment it -> situation.begun() && offered.test(situation, it.line());
            case Place.OnGoal _, Place.OnNeed _, Place.OnUnit _, Place.Section _ -> false;
        };
    }

    /** To a party as such, which then says who of them; not to a named person. */
    private static boolean isOfferedToParty(Place place) {
        return place instanceof Place.OnCommitment it
                && it.line().offer() != null
                && it.line().offer().toPerson() == null;
    }

    private static OfferHandover handover(ActInput it) {
        String to = it.text("to");
        boolean person = to.startsWith("person:");
        String value = to.substring(to.indexOf(':') + 1);
        return new OfferHandover(
                it.plan(),
                it.commitment(),
                person || value.isEmpty() ? null : new PartyId(value),
                person ? new PersonId(value) : null,
                it.text("reason"));
    }
}
