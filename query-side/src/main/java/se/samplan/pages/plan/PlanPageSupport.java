package se.samplan.pages.plan;

import java.util.Objects;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.result.view.Rendering;
import se.samplan.pages.frame.PageVisit;
import se.samplan.pages.frame.RejectedForm;
import se.samplan.plan.read.PlanOfReader;

/** What the pages of one plan have in common: the question they ask, and what their templates get. */
public final class PlanPageSupport {
    private PlanPageSupport() {}

    public static PlanOfReader of(PageVisit visit) {
        return new PlanOfReader(
                Objects.requireNonNull(visit.plan()), visit.reader().actor(), visit.after());
    }

    /** @param screen the word of the page, which its forms send along */
    public static Rendering rendering(String template, String screen, PlanPage page, PageVisit visit) {
        return rendering(template, screen, page, visit, page);
    }

    /** @param more what the template asks besides, as {@code more} */
    public static Rendering rendering(String template, String screen, PlanPage page, PageVisit visit, Object more) {
        RejectedForm attempt = visit.attempt();
        Rendering.Builder<?> rendering = Rendering.view(template)
                .modelAttribute("page", page)
                .modelAttribute("more", more)
                .modelAttribute(
                        "watch",
                        "/live/plans/" + page.id() + "?since=" + page.plan().position())
                .modelAttribute("screen", screen)
                .modelAttribute("attempt", attempt);
        if (visit.done() != null) {
            rendering.modelAttribute("done", visit.done());
        }
        if (visit.beside() != null) {
            rendering.modelAttribute("beside", visit.beside());
        }
        return rendering
                .status(HttpStatusCode.valueOf(attempt.failed() ? attempt.status() : 200))
                .build();
    }
}
