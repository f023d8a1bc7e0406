package se.samplan.plan.read;

import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import se.samplan.platform.actor.Role;

/** Answers the questions about plans. */
@Component
class PlanQueryHandler {
    private final PlanAccess access;
    private final PlanSearch plans;
    private final WorkSearch work;
    private final LastSeenPositions looks;
    private final NameResolver who;

    PlanQueryHandler(PlanAccess access, PlanSearch plans, WorkSearch work, LastSeenPositions looks, NameResolver who) {
        this.access = access;
        this.plans = plans;
        this.work = work;
        this.looks = looks;
        this.who = who;
    }

    @QueryHandler
    ShownPlan handle(PlanOfReader question) {
        ReadYourWrites.Read read = access.read(question.plan(), question.reader(), question.after());
        PartyPlan plan = MergedPlan.of(read.documents().stream()
                .flatMap(it -> Stream.ofNullable(it.body()))
                .map(it -> AsOfToday.of(it, access.today()))
                .toList());
        long version = read.documents().getFirst().version();
        return new ShownPlan(plan, who.in(plan), version, read.catchingUp());
    }

    @QueryHandler
    PlanList handle(PlansOfReader question) {
        return plans.answer(question);
    }

    @QueryHandler
    Worklist handle(WorklistOfReader question) {
        return work.answer(question);
    }

    @QueryHandler
    boolean handle(MarkLooked question) {
        access.read(question.plan(), question.reader(), null);
        if (question.reader().role() == Role.STAFF || question.reader().role() == Role.PRIVATE) {
            looks.mark(question.reader().person(), question.plan(), question.position());
        }
        return true;
    }

    /** The first answer of a watch; what is watched for comes as updates without content. */
    @QueryHandler
    long handle(WatchPlan watch) {
        return access.read(watch.plan(), watch.reader(), null).documents().stream()
                .mapToLong(PlanDocument::position)
                .max()
                .orElseThrow();
    }

    @QueryHandler
    long handle(WatchWorklist watch) {
        return work.position(watch.reader());
    }
}
