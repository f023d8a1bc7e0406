package se.samplan.ops.engine;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/** Writes rows from several threads for as long as it lives, and says each one aloud after its commit has returned. */
final class AcknowledgingWriter {

    private static final int THREADS = 4;

    private AcknowledgingWriter() {}

    public static void main(String[] args) throws Exception {
        String url = args[0];
        try (Connection setup = DriverManager.getConnection(url, "sa", "")) {
            setup.createStatement()
                    .execute("create table if not exists said (id bigint primary key, words varchar(2000) not null)");
            long first;
            try (var rows = setup.createStatement().executeQuery("select coalesce(max(id), 0) + 1 from said")) {
                rows.next();
                first = rows.getLong(1);
            }
            var next = new AtomicLong(first);
            Thread[] writers = new Thread[THREADS];
            for (int i = 0; i < THREADS; i++) {
                writers[i] = Thread.ofPlatform().start(() -> write(url, next));
            }
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }

    private static void write(String url, AtomicLong next) {
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            connection.setAutoCommit(false);
            PreparedStatement insert = connection.prepareStatement("insert into said values (?, ?)");
            while (true) {
                long id = next.getAndIncrement();
                insert.setLong(1, id);
                insert.setString(2, "x".repeat(200 + (int) (id % 1500)));
                insert.execute();
                connection.commit();
                acknowledge(id);
            }
        } catch (SQLException e) {
            e.printStackTrace();
            System.exit(3);
        }
    }

    private static synchronized void acknowledge(long id) {
        System.out.writeBytes((id + "\n").getBytes(StandardCharsets.US_ASCII));
        System.out.flush();
    }
}
