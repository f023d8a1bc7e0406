package se.samplan.ops.bench.commands;

import java.util.List;

/** One way to do the same work. */
public interface Contestant extends AutoCloseable {

    String name();

    /** New plans to work on; making them is not measured. */
    List<BenchPlan> prepare(int plans);

    /** How many commands left a lasting trace since the beginning, counted in the database. */
    long kept();

    /** Bytes of what is kept for one command, where that can be said; 0 otherwise. */
    default double bytesPerCommand() {
        return 0;
    }

    @Override
    void close();
}
