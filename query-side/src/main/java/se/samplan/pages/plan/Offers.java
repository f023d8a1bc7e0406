package se.samplan.pages.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samplan.pages.frame.SwedishText;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenRemark;
import se.samplan.plan.read.Task;

/** The acts that the reader is offered on the pages of a plan: where they stand, what they are called, and the way to each. */
public final class Offers {
    /** Not an act, but the way to those that are seldom done. */
    static final String MORE = "mer";

    private static final Set<Act> ANSWERS = Set.of(CommitmentAct.MAKE_COMMITMENT, CommitmentAct.ACCEPT_HANDOVER);
    private static final Set<Act> ADDED_TO_GOAL = Set.of(EntryAct.PROMISE, EntryAct.REQUEST_COMMITMENT);

    private final Situation situation;
    private final String screen;
    private final SwedishText say;

    /** @param screen the word of the page */
    Offers(Situation situation, String screen, SwedishText say) {
        this.situation = situation;
        this.screen = screen;
        this.say = say;
    }

    Optional<Place> place(String at) {
        return Place.of(situation.plan(), at);
    }

    /** Everything that was said about what stands at a place. */
    List<SeenRemark> said(String at) {
        return place(at).map(Place::said).orElse(List.of());
    }

    /** What needs an answer about the plan as such, from this reader. */
    public List<Task> tasks() {
        return situation.plan().tasks().stream()
                .filter(task -> Acts.answering(task.kind()).stream()
                                .anyMatch(act -> act instanceof PlanAct || act instanceof ConsentAct)
                        && situation.waits(task))
                .toList();
    }

    /** The act that says yes. */
    public Act yes(Task task) {
        return Acts.answering(task.kind()).getFirst();
    }

    /** The act that says no, where there is one. */
    public List<Act> no(Task task) {
        return Acts.answering(task.kind()).stream().skip(1).toList();
    }

    /** Every act that the reader is offered at a place; none where there is no such place. */
    public List<Act> offered(String at) {
        return place(at).map(this::offered).orElse(List.of());
    }

    private List<Act> offered(Place place) {
        return Acts.all().stream()
                .filter(act -> act.isOffered(situation, place))
                .toList();
    }

    /** The acts that stand open at a place; the others are one press away. */
    public List<Act> open(String at) {
        return place(at)
                .map(it -> offered(it).stream().limit(shown(it)).toList())
                .orElse(List.of());
    }

    /** The acts that are one press away. */
    public List<Act> seldom(String at) {
        return place(at)
                .map(it -> offered(it).stream().skip(shown(it)).toList())
                .orElse(List.of());
    }

    private long shown(Place place) {
        List<Act> acts = offered(place);
        return switch (place) {
            case Place.OnCommitment _ ->
                acts.isEmpty() || acts.getFirst().tone().isSeldom() ? 0 : 2;
            case Place.OnGoal _ -> acts.stream().filter(ADDED_TO_GOAL::contains).count();
            case Place.OnNeed _ ->
                acts.stream().filter(EntryAct.SET_GOAL::equals).count();
            case Place.OnUnit _, Place.Section _ -> acts.size();
        };
    }

    /** How an act stands beside others: the first before them, the seldom ones quietly. */
    public String kind(Act act, boolean first) {
        return switch (act.tone()) {
            case SELDOM, SELDOM_AND_GRAVE -> "deed still";
            case ADDS -> "deed adds";
            case USUAL, GRAVE -> first ? "deed first" : "deed";
        };
    }

    /** What an act is called where it is offered. */
    public String label(Act act, String at) {
        return place(at).map(place -> label(act, place)).orElseGet(() -> say.text(act.label()));
    }

    String label(Act act, Place place) {
        ActDescription.Variant variant = act.about().variant();
        String ending = variant != null && variant.when().test(situation, place) ? variant.ending() : "";
        Object[] values = place instanceof Place.OnUnit it
                ? new Object[] {situation.consent().name(it.unit())}
                : new Object[0];
        return say.text(act.label() + ending, values);
    }

    /** What a form asks for at a place. */
    List<Field> fields(Act act, Place place) {
        return act.fields().stream()
                .filter(field ->
                        !(field instanceof Field.Sometimes it) || it.when().test(situation, place))
                .map(field -> field instanceof Field.Sometimes it ? it.field() : field)
                .toList();
    }

    /** The way to the form of an act. */
    public String ask(Act act, String at) {
        return way(act.word(), at);
    }

    /** The way to what else can be done at a place. */
    public String askMore(String at) {
        return way(MORE, at);
    }

    private String way(String word, String at) {
        String way = "/planer/" + situation.plan().plan() + "/gor/" + word + "?vid=" + at;
        return screen.equals("plan") ? way : way + "&sida=" + screen;
    }

    /** What leads to the rest: with how much more was said. */
    public String more(int unsaid) {
        return unsaid == 0 ? say.text("deed.more") : say.text("deed.more.said", say.number(unsaid));
    }

    /** Does the commitment stand with its answers above, in a family's page? */
    public boolean isAnsweredAbove(SeenCommitment line) {
        return situation.reader().isFamily() && isToAnswer(line);
    }

    /** Does it wait for an answer of the reader's party? */
    boolean isToAnswer(SeenCommitment line) {
        return offered(new Place.OnCommitment(line)).stream().anyMatch(ANSWERS::contains);
    }

    /** May the reader invite others? */
    public boolean invites() {
        return PlanAct.invites(situation);
    }

    String moreTitle(boolean onlyToRead) {
        return say.text(onlyToRead ? "deed.more.read" : "deed.more.title");
    }
}
