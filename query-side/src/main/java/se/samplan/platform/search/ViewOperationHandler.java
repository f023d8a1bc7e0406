package se.samplan.platform.search;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers for the views of this process. */
@Component
final class ViewOperationHandler {
    private final ViewLifecycle views;

    ViewOperationHandler(ViewLifecycle views) {
        this.views = views;
    }

    @QueryHandler
    RebuildProgress handle(ViewOperation asked) {
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
