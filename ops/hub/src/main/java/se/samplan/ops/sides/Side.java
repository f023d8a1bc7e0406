package se.samplan.ops.sides;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What a process of the hub does: by the profile {@code command-side} or {@code query-side}, or both without either. */
public enum Side {
    /** Everything, in one process. */
    BOTH,
    /** Decides: takes commands, keeps events, reacts when something happens or time passes. People don't come here. */
    COMMAND,
    /** Shows: fills the views, answers questions, and hands commands over. */
    QUERY;

    /** @throws IllegalStateException if both are asked for: their settings would exclude each other's */
    public static Side of(Environment environment) {
        boolean decides = environment.acceptsProfiles(Profiles.of("command-side"));
        boolean shows = environment.acceptsProfiles(Profiles.of("query-side"));
        if (decides && shows) {
            throw new IllegalStateException(
                    "one profile of command-side and query-side, or neither for both in one process");
        }
        return decides == shows ? BOTH : decides ? COMMAND : QUERY;
    }
}
