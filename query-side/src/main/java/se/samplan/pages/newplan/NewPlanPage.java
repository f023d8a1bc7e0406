package se.samplan.pages.newplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.pages.frame.FormView;
import se.samplan.pages.frame.News;
import se.samplan.pages.frame.RejectedForm;

/**
 * One step on the way to a plan.
 *
 * @param step {@code find}, {@code register} or {@code propose}
 * @param child whom a plan is proposed for, in the last step
 * @param hasCase is there a page of the child's case for the reader's unit?
 */
public record NewPlanPage(String step, @Nullable ChildId child, RejectedForm attempt, FormView form, boolean hasCase) {
    static final List<Integer> GUARDIANS = List.of(1, 2);

    static NewPlanPage of(String step, @Nullable ChildId child, RejectedForm attempt) {
        String action = switch (step) {
            case "find" -> "/ny-plan";
            case "register" -> "/ny-plan/registrera";
            default -> "/ny-plan/" + child;
        };
        String key = step + ":" + (step.equals("propose") ? "plan" : "child");
        return new NewPlanPage(step, child, attempt, new FormView(action, key, "", null, attempt), false);
    }

    NewPlanPage withCase(boolean has) {
        return new NewPlanPage(step, child, attempt, form, has);
    }

    public String formId() {
        return form.id();
    }

    public News news() {
        return News.of(attempt);
    }

    public List<Integer> guardians() {
        return GUARDIANS;
    }

    public Custody[] custodies() {
        return Custody.values();
    }

    /** Is it the custody chosen for that guardian? Joint until something is said. */
    public boolean isCustody(int guardian, Custody custody) {
        String chosen = form.value("guardian-custody-" + guardian, Custody.JOINT.word());
        return custody.word().equals(chosen == null ? Custody.JOINT.word() : chosen);
    }
}
