package se.samplan.pages.frame;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.result.view.Rendering;

/** Pages as answers: each is one object, and the template that speaks of it. */
public final class Pages {
    /** What a template calls its page. */
    static final String PAGE = "page";

    private Pages() {}

    /** @param template its directory and name */
    public static Rendering of(String template, Object page) {
        return of(template, page, HttpStatus.OK);
    }

    public static Rendering of(String template, Object page, HttpStatusCode status) {
        return Rendering.view(template)
                .modelAttribute(PAGE, page)
                .status(status)
                .build();
    }

    /** The page that shows a form again, with a status that says whether it went wrong. */
    public static Rendering of(String template, Object page, RejectedForm attempt) {
        return of(template, page, HttpStatusCode.valueOf(attempt.failed() ? attempt.status() : 200));
    }
}
