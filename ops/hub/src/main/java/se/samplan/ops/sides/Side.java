package se.samplan.ops.sides;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What a process of the hub does: by the profile {@code command-side} or {@code query-side}, or both without either. */
public enum Side {
    /** Everything, in one process. */
    BOTH,
    /** Decides: takes intentions, keeps facts, reacts when something happens or time passes. People don't come here. */
    COMMAND,
    /** Shows: fills the views, answers questions, and hands intentions over. */
    QUERY;

    public static Side of(Environment environment) {
        boolean decides = environment.acceptsProfiles(Profiles.of("command-side"));
        boolean shows = environment.acceptsProfiles(Profiles.of("query-side"));
        return decides == shows ? BOTH : decides ? COMMAND : QUERY;
    }
}
