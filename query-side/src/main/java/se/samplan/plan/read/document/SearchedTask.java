package se.samplan.plan.read.document;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PersonId;
import se.samplan.plan.read.Task;
import se.samplan.plan.read.TaskKind;

/**
 * A task as it is searched for.
 *
 * @param person whom it waits for; null: anyone of the party
 * @param urgency the less, the more pressing: late first, then what others wait for, then by due date
 */
record SearchedTask(TaskKind kind, @Nullable PersonId person, long urgency) {

    /** More days than any due date lies after 1970. */
    private static final long NO_DAY = 999_999;

    static SearchedTask of(Task task) {
        return new SearchedTask(task.kind(), task.person(), urgency(task));
    }

    private static long urgency(Task task) {
        long rank = switch (task.kind()) {
            case MINE_LATE, NAME_COORDINATOR -> 0;
            case ANSWER_REQUEST,
                    ANSWER_HANDOVER,
                    ANSWER_INVITATION,
                    ANSWER_CLAIM,
                    ACCEPT_COORDINATION,
                    ACCEPT_LEAD,
                    OPEN_PLAN,
                    INVITE_PROPOSER -> 1;
            case MINE, AWAIT_CONSENT -> 2;
            case NEW_SINCE_LAST_LOOK -> 3;
        };
        return rank * (NO_DAY + 1)
                + (task.due() == null ? NO_DAY : Math.clamp(task.due().toEpochDay(), 0, NO_DAY));
    }
}
