package se.samplan.pages.frame;

import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import se.samplan.plan.PlanId;

/** A page that holds forms: it can be shown again with what was typed when a form comes back. */
public interface FormPage {

    /** The page's own word, sent along by its forms. */
    String word();

    /** Where the page is. */
    String path(PlanId plan);

    Mono<Rendering> show(PageVisit visit);
}
