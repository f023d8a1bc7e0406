package se.samplan.ops.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * How much is measured.
 *
 * @param seconds about how long one round lasts
 * @param engines {@code h2}, {@code postgresql}
 * @param people how many are at work at once
 * @param events sizes of a plan
 * @param commitments in the history that is asked who was responsible
 * @param cases for the views
 * @param plans in the index that is read
 * @param distribution the hub as it is shipped
 * @param folder where everything is made, and removed afterwards
 */
public record Settings(
        int rounds,
        double seconds,
        List<String> engines,
        List<Integer> people,
        List<Integer> events,
        int commitments,
        int cases,
        List<Integer> plans,
        Path distribution,
        Path folder) {

    static Settings whole(Path distribution, Path folder) {
        return new Settings(
                3,
                1.5,
                List.of("h2", "postgresql"),
                List.of(1, 8, 64),
                List.of(50, 500, 5_000),
                100_000,
                150,
                List.of(10_000, 100_000),
                distribution,
                folder);
    }

    /** A look in two minutes: no figure of it means much. */
    static Settings quick(Path distribution, Path folder) {
        return new Settings(
                1,
                0.2,
                List.of("h2", "postgresql"),
                List.of(1, 8),
                List.of(50, 500),
                500,
                20,
                List.of(200),
                distribution,
                folder);
    }
}
