package se.samplan.pages.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplan.pages.frame.FormView;
import se.samplan.pages.frame.SwedishText;

/** One act that the reader can do at a place of a plan's pages: what its form says, asks for and carries, and who will see it. */
public final class ActForm {
    private final PlanPage page;
    private final FormView form;
    private final Act act;
    private final Place place;
    private final SwedishText say;

    ActForm(PlanPage page, FormView form, Act act, Place place, SwedishText say) {
        this.page = page;
        this.form = form;
        this.act = act;
        this.place = place;
        this.say = say;
    }

    public PlanPage page() {
        return page;
    }

    public FormView form() {
        return form;
    }

    public Act act() {
        return act;
    }

    public String word() {
        return act.word();
    }

    /** What it is called where it is offered. */
    public String label() {
        return page.acts().label(act, place);
    }

    /** What stands on its button. */
    public String press() {
        String key = act.label() + ".press";
        return say.has(key) ? say.text(key) : label();
    }

    /** Does it end something, or take something from others? */
    public boolean isGrave() {
        return act.tone().isGrave();
    }

    /** What its form asks for here. */
    public List<Field> fields() {
        return page.acts().fields(act, place);
    }

    /** What a field is called. */
    public String label(Field field) {
        return say.text(key(field));
    }

    /** What stands under the name of a field, where something does. */
    public @Nullable String hint(Field field) {
        String key = key(field) + ".hint";
        return say.has(key) ? say.text(key) : null;
    }

    private String key(Field field) {
        String own = act.label() + "." + field.name();
        return say.has(own) ? own : "field." + field.name();
    }

    /** What stands in a day from the start. */
    public @Nullable LocalDate given(Field.Day day) {
        return switch (day.otherwise()) {
            case NONE -> null;
            case TODAY -> say.today();
            case FOLLOW_UP -> page.plan().followUp();
        };
    }

    /** What the form carries unseen: what it is about. */
    public Map<String, String> hidden() {
        return place.hidden();
    }

    /** Who will see what is written, in words; nothing where nothing is said of it. */
    public List<String> seenBy() {
        return switch (act.about().seenBy()) {
            case WHO_SEES_THE_ENTRY -> page.seenBy(place.topic());
            case WHO_SEES_THE_TOPIC -> page.seenByAnyTopic();
            case WHO_SEES_THE_PLAN -> page.seenBy(null);
            case NOT_SAID -> List.of();
        };
    }
}
