package se.samplan.ops.architecture.crooked.plan.write;

import reactor.core.publisher.Mono;

/** Public though no one needs it, and knows how HTTP answers. */
public class PlanRules {
    Mono<String> answer;
}
