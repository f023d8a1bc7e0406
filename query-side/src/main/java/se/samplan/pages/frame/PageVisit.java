package se.samplan.pages.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.SealedReceipt;

/**
 * One look at a page.
 *
 * @param plan the plan it is about, for pages of one plan
 * @param attempt a form that came back, or {@link RejectedForm#NONE}
 * @param after what the view must have seen
 * @param done the word of the act that was just done, to say so
 * @param beside where on the page it was done
 */
public record PageVisit(
        Reader reader,
        @Nullable PlanId plan,
        RejectedForm attempt,
        @Nullable SealedReceipt after,
        @Nullable String done,
        @Nullable String beside) {

    /** A look by link or after a redirect. */
    public static PageVisit of(Reader reader, @Nullable PlanId plan, ServerWebExchange exchange) {
        MultiValueMap<String, String> query = exchange.getRequest().getQueryParams();
        return new PageVisit(
                reader,
                plan,
                RejectedForm.NONE,
                receipt(query.getFirst("after")),
                query.getFirst("klart"),
                place(query.getFirst("vid")));
    }

    /** The same page again, with what was typed. */
    public static PageVisit again(Reader reader, @Nullable PlanId plan, RejectedForm attempt) {
        return new PageVisit(reader, plan, attempt, null, null, null);
    }

    private static @Nullable String place(@Nullable String place) {
        return place != null && place.matches("[a-z]-[0-9a-f-]{36}") ? place : null;
    }

    private static @Nullable SealedReceipt receipt(@Nullable String after) {
        try {
            return after == null || after.isBlank() ? null : SealedReceipt.parse(after);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
