package se.samplan.ops.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

/** Events in the table of a relational database, the embedded or PostgreSQL. */
final class JdbcRawEvents implements RawEvents {
    private static final String COLUMNS = "global_index, type, aggregate_identifier, sequence_number, event_identifier,"
            + " payload_type, payload_revision, time_stamp, payload, meta_data";
    private static final int PAGE = 1_000;

    private final Connection connection;

    JdbcRawEvents(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Iterator<RawEvent> all() {
        return new EventPages();
    }

    @Override
    public void append(List<RawEvent> next) {
        Transaction.in(connection, () -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into domain_event_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (RawEvent event : next) {
                    insert.setLong(1, event.position());
                    insert.setString(2, event.type());
                    insert.setString(3, event.stream());
                    insert.setLong(4, event.sequence());
                    insert.setString(5, event.id());
                    insert.setString(6, event.name());
                    insert.setString(7, event.revision());
                    insert.setString(8, event.time());
                    insert.setBytes(9, event.payload());
                    insert.setBytes(10, event.metaData());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            // The hub's next event comes after these, also if the copy ends here.
            try (var statement = connection.createStatement()) {
                statement.execute("alter table domain_event_entry alter column global_index restart with "
                        + (next.getLast().position() + 1));
            }
        });
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new CopyRefused("the database could not be left: " + e.getMessage(), e);
        }
    }

    /** Reads on from where the last page ended. */
    private final class EventPages implements Iterator<RawEvent> {
        private final Queue<RawEvent> page = new ArrayDeque<>();
        private long last = Long.MIN_VALUE;

        @Override
        public boolean hasNext() {
            if (page.isEmpty()) {
                turn();
            }
            return !page.isEmpty();
        }

        @Override
        public RawEvent next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            RawEvent event = page.remove();
            last = event.position();
            return event;
        }

        private void turn() {
            try (PreparedStatement select = connection.prepareStatement("select " + COLUMNS
                    + " from domain_event_entry where global_index > ? order by global_index fetch first " + PAGE
                    + " rows only")) {
                select.setLong(1, last);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        page.add(new RawEvent(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8),
                                row.getBytes(9),
                                row.getBytes(10)));
                    }
                }
            } catch (SQLException e) {
                throw new CopyRefused("the events can't be read: " + e.getMessage(), e);
            }
        }
    }
}
