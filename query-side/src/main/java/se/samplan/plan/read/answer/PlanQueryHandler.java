package se.samplan.plan.read.answer;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import se.samplan.plan.read.MarkLooked;
import se.samplan.plan.read.PlanList;
import se.samplan.plan.read.PlanOfReader;
import se.samplan.plan.read.PlansOfReader;
import se.samplan.plan.read.ShownPlan;
import se.samplan.plan.read.WatchPlan;
import se.samplan.plan.read.WatchWorklist;
import se.samplan.plan.read.Worklist;
import se.samplan.plan.read.WorklistOfReader;
import se.samplan.plan.read.document.PlanReading;
import se.samplan.plan.read.search.PlanSearch;
import se.samplan.plan.read.worklist.WorkSearch;

/** Answers the questions about plans. */
@Component
class PlanQueryHandler {
    private final PlanReading plan;
    private final PlanSearch plans;
    private final WorkSearch work;

    PlanQueryHandler(PlanReading plan, PlanSearch plans, WorkSearch work) {
        this.plan = plan;
        this.plans = plans;
        this.work = work;
    }

    @QueryHandler
    ShownPlan handle(PlanOfReader question) {
        return plan.answer(question);
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
        plan.mark(question);
        return true;
    }

    /** The first answer of a watch; what is watched for comes as updates without content. */
    @QueryHandler
    long handle(WatchPlan watch) {
        return plan.told(watch);
    }

    @QueryHandler
    long handle(WatchWorklist watch) {
        return work.told(watch.reader());
    }
}
