package se.samplan.pages.plan;

import java.util.List;
import java.util.Set;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.SwedishText;
import se.samplan.party.PartyId;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.Task;

/** The acts that the reader is offered on the pages of a plan: where they stand, what they are called, and the way to each. */
public final class OffersByPlace {
    /** Not an act, but the way to those that are seldom done. */
    static final String MORE = "mer";

    private static final Set<String> ANSWERS = Set.of("make-commitment", "accept-handover");
    private static final Set<String> ADDED = Set.of("promise", "request-commitment");
    private static final Set<String> ADDITIONS = Set.of("record-need", "set-goal", "promise", "request-commitment");
    private static final Set<String> SELDOM = Set.of("dissent", "strike");
    private static final Set<String> QUIET = Set.of(
            "dissent", "strike", "decline-plan", "close-plan", "refuse-consent", "lift-protection", "leave-plan");

    private final PartyPlan plan;
    private final String screen;
    private final Reader reader;
    private final Offers offers;
    private final ConsentChoices consent;
    private final SwedishText say;

    /** @param screen the word of the page */
    OffersByPlace(
            PartyPlan plan, String screen, Reader reader, Offers offers, ConsentChoices consent, SwedishText say) {
        this.plan = plan;
        this.screen = screen;
        this.reader = reader;
        this.offers = offers;
        this.consent = consent;
        this.say = say;
    }

    /** What needs an answer about the plan as such, from this reader. */
    public List<Task> tasks() {
        return offers.tasks();
    }

    /** The act that says yes. */
    public String yes(Task task) {
        return Offers.yes(task);
    }

    /** The act that says no, where there is one. */
    public List<String> no(Task task) {
        return Offers.no(task);
    }

    /** Every act that the reader is offered at a place. */
    public List<String> offered(String at) {
        return offers.at(at);
    }

    /** The acts that stand open at a place; the others are one press away. */
    public List<String> open(String at) {
        List<String> all = offered(at);
        return all.stream().limit(shown(at, all)).toList();
    }

    /** The acts that are one press away. */
    public List<String> seldom(String at) {
        List<String> all = offered(at);
        return all.stream().skip(shown(at, all)).toList();
    }

    private static long shown(String at, List<String> acts) {
        return switch (at.substring(0, at.indexOf('-') + 1)) {
            case "c-" -> acts.isEmpty() || SELDOM.contains(acts.getFirst()) ? 0 : 2;
            case "g-" -> acts.stream().filter(ADDED::contains).count();
            case "n-" -> acts.stream().filter("set-goal"::equals).count();
            default -> acts.size();
        };
    }

    /** How an act stands beside others: the first before them, the seldom ones quietly. */
    public String kind(String word, boolean first) {
        return QUIET.contains(word)
                ? "deed still"
                : ADDITIONS.contains(word) ? "deed adds" : first ? "deed first" : "deed";
    }

    /** What an act is called where it is offered. */
    public String label(String word, String at) {
        String key = "deed." + word;
        return switch (word) {
            case "set-goal" -> say.text(at.startsWith("g-") ? key + ".part" : key);
            case "promise" -> say.text(reader.isFamily() ? key + ".family" : key);
            case "record-child-voice" -> say.text(plan.voices().isEmpty() ? key : key + ".again");
            case "appoint-coordinator" -> say.text(plan.coordinator() == null ? key : key + ".other");
            case "give-consent" -> say.text(consent.hasConsented() ? key + ".again" : key);
            case "protect-identity" -> say.text(plan.protection() == null ? key : key + ".again");
            case "invite-party" -> say.text(key, consent.name(new PartyId(at.substring(at.indexOf('-') + 1))));
            default -> say.text(key);
        };
    }

    /** The way to the form of an act, or to what else can be done at a place. */
    public String ask(String word, String at) {
        String way = "/planer/" + plan.plan() + "/gor/" + word + "?vid=" + at;
        return screen.equals("plan") ? way : way + "&sida=" + screen;
    }

    /** What leads to the rest: with how much more was said. */
    public String more(int unsaid) {
        return unsaid == 0 ? say.text("deed.more") : say.text("deed.more.said", say.number(unsaid));
    }

    /** Does the commitment stand with its answers above, in a family's page? */
    public boolean isAnsweredAbove(SeenCommitment line) {
        return reader.isFamily() && isToAnswer(line);
    }

    /** Does it wait for an answer of the reader's party? */
    boolean isToAnswer(SeenCommitment line) {
        return offers.about(line).stream().anyMatch(ANSWERS::contains);
    }

    String moreTitle(boolean onlyToRead) {
        return say.text(onlyToRead ? "deed.more.read" : "deed.more.title");
    }
}
