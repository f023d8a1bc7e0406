package se.samplan.plan;

import org.jspecify.annotations.Nullable;

/**
 * The one thing that a command wants to change, or that an event has changed; two people collide only on the same thing. What merely adds
 * (a need, a goal, a progress note) changes {@link #NOTHING}.
 */
public sealed interface ConflictScope {
    ConflictScope NOTHING = PlanPart.NOTHING;
    ConflictScope STATUS = PlanPart.STATUS;
    ConflictScope COORDINATOR = PlanPart.COORDINATOR;
    ConflictScope LEAD = PlanPart.LEAD;
    ConflictScope FOLLOW_UP = PlanPart.FOLLOW_UP;

    /** One need, goal or commitment. */
    static ConflictScope of(EntryId entry) {
        return new OneEntry(entry.value());
    }

    /** The word for it within its plan; null for nothing. */
    @Nullable
    String key();

    /** A need, goal or commitment, by its id. */
    record OneEntry(String key) implements ConflictScope {}

    /** What a plan has one of. */
    enum PlanPart implements ConflictScope {
        NOTHING(null),
        STATUS("status"),
        COORDINATOR("coordinator"),
        LEAD("lead"),
        FOLLOW_UP("follow-up");

        private final @Nullable String key;

        PlanPart(@Nullable String key) {
            this.key = key;
        }

        @Override
        public @Nullable String key() {
            return key;
        }
    }
}
