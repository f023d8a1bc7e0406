package se.samplan.ops.copy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The command {@code ops/copy-events}. Ends with 0 when both sides are equal, 1 when not, 2 when called wrongly. */
public final class CopyEvents {
    private static final String OWNER = "SPRING_FLYWAY_USER";
    private static final String OWNERS_PASSWORD = "SPRING_FLYWAY_PASSWORD";

    private final Map<String, String> environment;
    private final PrintStream out;

    CopyEvents(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    public static void main(String[] args) {
        // Only what is said here is for whoever copies.
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        String from = options.remove("--from");
        String to = options.remove("--to");
        String beside = options.remove("--beside");
        if (from == null || to == null || !options.isEmpty() || args.length % 2 != 0) {
            System.err.println("Usage: copy-events --from PLACE --to PLACE [--beside PLACE]");
            System.exit(2);
            return;
        }
        try {
            new CopyEvents(System.getenv(), System.out).run(from, to, beside);
        } catch (CopyRefused why) {
            System.err.println(why.getMessage());
            System.exit(1);
        }
    }

    /** @param beside where everything but the events shall be, when these go to Axon Server */
    void run(String from, String to, @Nullable String beside) {
        StoreAddress source = new StoreAddress(
                from,
                environment.getOrDefault("SAMPLAN_FROM_USER", environment.get(OWNER)),
                environment.getOrDefault("SAMPLAN_FROM_PASSWORD", environment.get(OWNERS_PASSWORD)));
        if (source.isAxonServer()) {
            throw new CopyRefused("Events are copied from a database, not from Axon Server.");
        }
        StoreAddress target = place(to);
        if (target.isAxonServer() == (beside == null)) {
            throw new CopyRefused(
                    "With --to axonserver://… say --beside, the database for the rest; with a database as target, don't.");
        }
        try (Connection kept = source.connect();
                RawEvents events = new JdbcRawEvents(source.connect())) {
            if (beside == null) {
                copyToDatabase(target, kept, events);
            } else {
                copyToAxonServer(target, place(beside), from.equals(beside), kept, events);
            }
        } catch (SQLException e) {
            throw new CopyRefused("the source could not be left: " + e.getMessage(), e);
        }
    }

    private void copyToDatabase(StoreAddress target, Connection kept, RawEvents events) throws SQLException {
        target.makeTables(application());
        try (Connection rest = target.connect();
                RawEvents there = new JdbcRawEvents(target.connect())) {
            HistoryFingerprint both = copy(events, there);
            tell(new CompanionTables(kept, rest, Positions.KEPT).copy());
            equal(both);
        }
    }

    private void copyToAxonServer(
            StoreAddress target, StoreAddress beside, boolean same, Connection kept, RawEvents events)
            throws SQLException {
        try (RawEvents there = target.axonServer(environment)) {
            HistoryFingerprint both = copy(events, there);
            Positions positions = Positions.countedAnew(events.all());
            if (same) {
                CompanionTables.renumber(kept, positions);
                out.println("tokens and looks are in Axon Server's counting now");
            } else {
                beside.makeTables(application());
                try (Connection rest = beside.connect()) {
                    tell(new CompanionTables(kept, rest, positions).copy());
                }
            }
            equal(both);
        }
    }

    private HistoryFingerprint copy(RawEvents events, RawEvents there) {
        EventCopier copying = new EventCopier(events, there, count -> out.printf("%d events are there%n", count));
        copying.run();
        HistoryFingerprint both = copying.compared();
        out.printf("events: %d were there already and are equal, %d copied%n", copying.there(), copying.copied());
        return both;
    }

    private void tell(Map<String, String> tables) {
        tables.forEach((table, said) -> out.printf("%s: %s%n", table, said));
    }

    private void equal(HistoryFingerprint both) {
        out.printf("Both sides hold the same %d events, SHA-256 %s%n", both.events(), both.value());
    }

    private StoreAddress place(String said) {
        return new StoreAddress(said, environment.get(OWNER), environment.get(OWNERS_PASSWORD));
    }

    private String application() {
        String application = environment.get("SPRING_DATASOURCE_USERNAME");
        if (application == null) {
            throw new CopyRefused("SPRING_DATASOURCE_USERNAME must name the user that the hub will work as.");
        }
        return application;
    }
}
