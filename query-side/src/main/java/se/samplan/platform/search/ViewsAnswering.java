package se.samplan.platform.search;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers for the views of this process. */
@Component
final class ViewsAnswering {
    private final ViewsAtWork views;

    ViewsAnswering(ViewsAtWork views) {
        this.views = views;
    }

    @QueryHandler
    Progress handle(ViewsAsked asked) {
        if (views.isElsewhere()) {
            return views.progress();
        }
        return switch (asked.wish()) {
            case NOTHING -> views.progress();
            case REBUILD -> views.rebuild();
            case RETRY_PUT_ASIDE -> {
                views.retryPutAside();
                yield views.progress();
            }
        };
    }
}
