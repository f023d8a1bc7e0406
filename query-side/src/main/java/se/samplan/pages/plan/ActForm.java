package se.samplan.pages.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.pages.frame.FormView;
import se.samplan.pages.frame.SwedishText;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;

/** One act that the reader can do on a page of a plan: what it is about, what its form says and carries, and who will see it. */
public final class ActForm {
    private static final Set<String> GRAVE =
            Set.of("close-plan", "withdraw-consent", "refuse-consent", "protect-identity", "lift-protection");

    private static final Set<String> BARE =
            Set.of("open-plan", "establish-plan", "pause-plan", "resume-plan", "refuse-consent", "lift-protection");

    private final PlanPage page;
    private final FormView form;
    private final SwedishText say;
    private final String about;
    private final @Nullable SeenCommitment line;
    private final @Nullable SeenGoal goal;
    private final @Nullable SeenNeed need;

    /** @param about the id of the entry that it is about; else a place of the page */
    ActForm(PlanPage page, FormView form, String about, SwedishText say) {
        this.page = page;
        this.form = form;
        this.about = about;
        this.say = say;
        this.line = page.plan().commitments().stream()
                .filter(it -> it.commitment().value().equals(about))
                .findFirst()
                .orElse(null);
        this.goal = page.plan().goals().stream()
                .filter(it -> it.goal().value().equals(about))
                .findFirst()
                .orElse(null);
        this.need = page.plan().needs().stream()
                .filter(it -> it.need().value().equals(about))
                .findFirst()
                .orElse(null);
    }

    public PlanPage page() {
        return page;
    }

    public FormView form() {
        return form;
    }

    public String word() {
        return form.word();
    }

    /** What it is called where it is offered. */
    public String label() {
        return page.acts().label(word(), form.at());
    }

    /** What stands on its button. */
    public String press() {
        return say.text("deed." + word() + ".press");
    }

    /** Is there more to it than the press? */
    public boolean hasFields() {
        return !BARE.contains(word());
    }

    /** Does it end something, or take something from others? */
    public boolean isGrave() {
        return GRAVE.contains(word());
    }

    /** Is a handover offered to the party as such, so that it says who of them takes over? */
    public boolean isOfferedToParty() {
        return line != null && line.offer() != null && line.offer().toPerson() == null;
    }

    /** What the form carries unseen: what it is about. */
    public Map<String, String> hidden() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (line != null) {
            fields.put("commitment", about);
            fields.put("entry", about);
        } else if (word().equals("set-goal")) {
            if (goal != null && goal.need() != null) {
                fields.put("need", goal.need().value());
                fields.put("partOf", about);
            } else if (need != null) {
                fields.put("need", about);
            }
        } else if (goal != null || need != null) {
            fields.put(word().equals("promise") || word().equals("request-commitment") ? "goal" : "entry", about);
        } else if (word().equals("invite-party")) {
            fields.put("party", about);
        }
        return fields;
    }

    /** Who will see what is written, in words; nothing where nothing is written for others. */
    public List<String> seenBy() {
        return switch (word()) {
            case "record-need", "promise", "request-commitment" -> page.seenByAnyTopic();
            case "set-goal" -> page.seenBy(goal == null ? topicOf(need) : page.topicOf(goal.need()));
            case "record-child-voice", "close-plan" -> page.seenBy(null);
            default ->
                line != null
                        ? page.seenBy(line.topic())
                        : goal != null
                                ? page.seenBy(goal.topic())
                                : need != null ? page.seenBy(need.topic()) : List.of();
        };
    }

    private static se.samplan.consent.@Nullable Topic topicOf(@Nullable SeenNeed need) {
        return need == null ? null : need.topic();
    }
}
