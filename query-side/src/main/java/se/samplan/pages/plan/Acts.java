package se.samplan.pages.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samplan.plan.read.TaskKind;

/** All acts, in the order in which they are offered beside each other. */
public final class Acts {
    private static final List<Act> ALL = Stream.<Act[]>of(
                    CommitmentAct.values(), EntryAct.values(), ConsentAct.values(), PlanAct.values())
            .flatMap(Arrays::stream)
            .toList();
    private static final Map<String, Act> BY_WORD =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Act::word, Function.identity()));

    private Acts() {}

    public static List<Act> all() {
        return ALL;
    }

    public static Optional<Act> byWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** What can be done at once about something that waits, the best first. */
    public static List<Act> answering(TaskKind kind) {
        return switch (kind) {
            case ANSWER_REQUEST -> List.of(CommitmentAct.MAKE_COMMITMENT, CommitmentAct.DECLINE_COMMITMENT);
            case ANSWER_HANDOVER -> List.of(CommitmentAct.ACCEPT_HANDOVER, CommitmentAct.DECLINE_HANDOVER);
            case ANSWER_INVITATION -> List.of(PlanAct.JOIN_PLAN, PlanAct.DECLINE_INVITATION);
            case ACCEPT_COORDINATION -> List.of(PlanAct.ACCEPT_COORDINATION);
            case ACCEPT_LEAD -> List.of(PlanAct.ACCEPT_LEAD);
            case ANSWER_CLAIM -> List.of(ConsentAct.OPPOSE_CLAIM);
            case NAME_COORDINATOR -> List.of(PlanAct.APPOINT_COORDINATOR);
            case MINE, MINE_LATE ->
                List.of(CommitmentAct.KEEP_COMMITMENT, CommitmentAct.REPORT_PROGRESS, CommitmentAct.MOVE_DUE);
            case NEW_SINCE_LAST_LOOK -> List.of();
        };
    }
}
