package se.samplan.plan.read;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.EnumWords;

/** What waits for someone. */
public enum TaskKind {
    /** Promise or say no to what another party asks for. */
    ANSWER_REQUEST,
    /** Take over or say no. */
    ANSWER_HANDOVER,
    /** Take part or say no. */
    ANSWER_INVITATION,
    /** Another unit says that it has taken over the child's case: oppose it, or let it be. */
    ANSWER_CLAIM,
    /** Take on the coordination. */
    ACCEPT_COORDINATION,
    /** Take on the overall responsibility. */
    ACCEPT_LEAD,
    /** Nobody coordinates any more, and the party answers until somebody has accepted: name another. */
    NAME_COORDINATOR,
    /** A commitment to keep. */
    MINE,
    /** A commitment whose day has passed. */
    MINE_LATE,
    /** Something in the plan changed since the person last looked. */
    NEW_SINCE_LAST_LOOK;

    /** The word in JSON and scenarios: lower case, hyphens. */
    @JsonValue
    public String word() {
        return EnumWords.of(this);
    }

    @JsonCreator
    public static TaskKind of(String word) {
        return EnumWords.find(TaskKind.class, word);
    }
}
