package se.samplan.ops.bench.commands;

/**
 * Where one person works at one plan. The work is a commitment after another: asked for, promised, offered to another party, taken over,
 * kept.
 */
public interface BenchPlan {
    /** Commands in the life of one commitment. */
    int STEPS = 5;

    /** The next command; returns when it is acknowledged, and throws when it is not. */
    void next();
}
