package se.samplan.pages.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the content of a page: what was just done, or why it was not.
 *
 * @param done the word of the act that was just done
 * @param beside where on the page it was done
 * @param catchingUp whether the page is older than what was done
 * @param ownOnly what others contributed is left out for the moment
 * @param lately what others did meanwhile, in words, when someone else was faster
 */
public record News(
        @Nullable String done,
        @Nullable String beside,
        boolean catchingUp,
        boolean ownOnly,
        RejectedForm attempt,
        List<String> lately) {

    public static News of(PageVisit visit, boolean catchingUp, boolean ownOnly, List<String> lately) {
        return new News(visit.done(), visit.beside(), catchingUp, ownOnly, visit.attempt(), lately);
    }

    /** A form that came back, and nothing more to tell. */
    public static News of(RejectedForm attempt) {
        return new News(null, null, false, false, attempt, List.of());
    }

    /** That it was done, in words; null when nothing was, or nothing that there are words for. */
    public @Nullable String done(SwedishText say) {
        String key = "done." + done;
        return done != null && say.has(key) ? say.text(key) : null;
    }
}
