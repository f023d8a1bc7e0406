package se.samplan.pages.plan;

import static se.samplan.pages.plan.Field.choice;
import static se.samplan.pages.plan.Field.day;
import static se.samplan.pages.plan.Field.ownPerson;
import static se.samplan.pages.plan.Field.pair;
import static se.samplan.pages.plan.Field.topic;
import static se.samplan.pages.plan.Field.words;
import static se.samplan.pages.plan.SeenBy.WHO_SEES_THE_ENTRY;
import static se.samplan.pages.plan.SeenBy.WHO_SEES_THE_PLAN;
import static se.samplan.pages.plan.SeenBy.WHO_SEES_THE_TOPIC;

import java.util.function.BiPredicate;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.commands.ExpressDissent;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.RecordChildVoice;
import se.samplan.plan.commands.RecordNeed;
import se.samplan.plan.commands.RequestCommitment;
import se.samplan.plan.commands.SetGoal;
import se.samplan.plan.commands.StrikeEntry;

/** What can be written into a plan, and against what stands there: what adds first, what is seldom done last. */
public enum EntryAct implements Act {
    RECORD_NEED(
            ActDescription.of(
                    RecordNeed.class,
                    it -> new RecordNeed(it.plan(), new NeedId(it.newId()), it.text("text"), it.topic()),
                    WHO_SEES_THE_TOPIC,
                    Tone.ADDS,
                    words("text"),
                    topic()),
            (situation, place) -> place == Place.Section.WANTED && situation.open()),
    RECORD_CHILD_VOICE(
            ActDescription.of(
                            RecordChildVoice.class,
                            EntryAct::voice,
                            WHO_SEES_THE_PLAN,
                            Tone.USUAL,
                            words("text"),
                            words("missing")
                                    .when((situation, place) ->
                                            !situation.reader().isFamily()))
                    .called(
                            ".again",
                            (situation, place) -> !situation.plan().voices().isEmpty()),
            (situation, place) -> place == Place.Section.VOICE && situation.open()),
    /** A commitment that nobody asked for. */
    PROMISE(
            ActDescription.of(
                            MakeCommitment.class,
                            EntryAct::commitment,
                            WHO_SEES_THE_TOPIC,
                            Tone.ADDS,
                            words("text"),
                            pair(day("due"), ownPerson()),
                            topic())
                    .under("promise")
                    .called(".family", (situation, place) -> situation.reader().isFamily()),
            (situation, place) -> situation.open() && isUnstruckGoal(place)),
    REQUEST_COMMITMENT(
            ActDescription.of(
                    RequestCommitment.class,
                    it -> new RequestCommitment(
                            it.plan(),
                            new CommitmentId(it.newId()),
                            it.goal(),
                            it.party("of"),
                            it.text("text"),
                            it.topic(),
                            it.day("due")),
                    WHO_SEES_THE_TOPIC,
                    Tone.ADDS,
                    choice("of", ChosenFrom.OTHER_PARTIES),
                    words("text"),
                    pair(day("due"), topic())),
            (situation, place) -> situation.open() && situation.others() && isUnstruckGoal(place)),
    SET_GOAL(
            ActDescription.of(
                            SetGoal.class,
                            it -> new SetGoal(
                                    it.plan(), new GoalId(it.newId()), it.need(), it.partOf(), it.text("text")),
                            WHO_SEES_THE_ENTRY,
                            Tone.ADDS,
                            words("text"))
                    .called(".part", (situation, place) -> place instanceof Place.OnGoal),
            (situation, place) -> situation.open() && canHoldGoals(place)),
    EXPRESS_DISSENT(
            ActDescription.of(
                    ExpressDissent.class,
                    it -> new ExpressDissent(it.plan(), it.entry(), it.text("text")),
                    WHO_SEES_THE_ENTRY,
                    Tone.SELDOM,
                    words("text")),
            EntryAct::stands),
    STRIKE_ENTRY(
            ActDescription.of(
                    StrikeEntry.class,
                    it -> new StrikeEntry(it.plan(), it.entry(), it.text("reason")),
                    WHO_SEES_THE_ENTRY,
                    Tone.SELDOM,
                    words("reason")),
            (situation, place) ->
                    stands(situation, place) && place.enteredBy() != null && situation.isMine(place.enteredBy()));

    private final ActDescription about;
    private final BiPredicate<Situation, Place> offered;

    EntryAct(ActDescription about, BiPredicate<Situation, Place> offered) {
        this.about = about;
        this.offered = offered;
    }

    @Override
    public ActDescription about() {
        return about;
    }

    @Override
    public boolean isOffered(Situation situation, Place place) {
        return offered.test(situation, place);
    }

    private static boolean isUnstruckGoal(Place place) {
        return place instanceof Place.OnGoal it && !it.goal().struck();
    }

    private static boolean canHoldGoals(Place place) {
        return switch (place) {
            case Place.OnNeed it -> !it.need().struck();
            case Place.OnGoal it ->
                !it.goal().struck() && it.goal().partOf() == null && it.goal().need() != null;
            case Place.OnCommitment _, Place.OnUnit _, Place.Section _ -> false;
        };
    }

    /** Is it an entry that is not struck, so that one can say something against it now? */
    private static boolean stands(Situation situation, Place place) {
        return switch (place) {
            case Place.OnCommitment it -> situation.begun() && it.line().state() != CommitmentState.STRUCK;
            case Place.OnGoal it -> situation.open() && !it.goal().struck();
            case Place.OnNeed it -> situation.open() && !it.need().struck();
            case Place.OnUnit _, Place.Section _ -> false;
        };
    }

    private static RecordChildVoice voice(ActInput it) {
        it.requireEither("text", "missing", "words-or-why");
        String text = it.textOrNull("text");
        return new RecordChildVoice(it.plan(), text, text == null ? it.textOrNull("missing") : null);
    }

    private static MakeCommitment commitment(ActInput it) {
        return new MakeCommitment(
                it.plan(),
                new CommitmentId(it.newId()),
                it.goal(),
                it.text("text"),
                it.topic(),
                it.day("due"),
                it.personOrNull(),
                it.dayOrNull("from"));
    }
}
