package se.samplan.ops.endtoend.faults;

import java.util.Random;

/** Chance that can be had again: {@code -Dsamplan.seed=…} or {@code SAMPLAN_SEED} with the number that was printed. */
final class Seed {
    private Seed() {}

    static Random random() {
        long seed = number("samplan.seed", System.nanoTime());
        System.out.println("seed " + seed);
        return new Random(seed);
    }

    /** A number that a system property, or the environment variable of the same name, may set. */
    static long number(String name, long otherwise) {
        String variable = System.getenv(name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
        return Long.getLong(name, variable == null ? otherwise : Long.parseLong(variable));
    }
}
