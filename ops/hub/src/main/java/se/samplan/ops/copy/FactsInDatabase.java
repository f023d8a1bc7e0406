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

/** Facts in the table of a relational database, the embedded or PostgreSQL. */
final class FactsInDatabase implements Facts {
    private static final String COLUMNS = "global_index, type, aggregate_identifier, sequence_number, event_identifier,"
            + " payload_type, payload_revision, time_stamp, payload, meta_data";
    private static final int PAGE = 1_000;

    private final Connection connection;

    FactsInDatabase(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Iterator<KeptFact> all() {
        return new Pages();
    }

    @Override
    public void append(List<KeptFact> next) {
        Transaction.in(connection, () -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into domain_event_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (KeptFact fact : next) {
                    insert.setLong(1, fact.position());
                    insert.setString(2, fact.type());
                    insert.setString(3, fact.stream());
                    insert.setLong(4, fact.sequence());
                    insert.setString(5, fact.id());
                    insert.setString(6, fact.name());
                    insert.setString(7, fact.revision());
                    insert.setString(8, fact.time());
                    insert.setBytes(9, fact.payload());
                    insert.setBytes(10, fact.metaData());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            // The hub's next fact comes after these, also if the copy ends here.
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
            throw new CanNotCopy("the database could not be left: " + e.getMessage(), e);
        }
    }

    /** Reads on from where the last page ended. */
    private final class Pages implements Iterator<KeptFact> {
        private final Queue<KeptFact> page = new ArrayDeque<>();
        private long last = Long.MIN_VALUE;

        @Override
        public boolean hasNext() {
            if (page.isEmpty()) {
                turn();
            }
            return !page.isEmpty();
        }

        @Override
        public KeptFact next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            KeptFact fact = page.remove();
            last = fact.position();
            return fact;
        }

        private void turn() {
            try (PreparedStatement select = connection.prepareStatement("select " + COLUMNS
                    + " from domain_event_entry where global_index > ? order by global_index fetch first " + PAGE
                    + " rows only")) {
                select.setLong(1, last);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        page.add(new KeptFact(
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
                throw new CanNotCopy("the facts can't be read: " + e.getMessage(), e);
            }
        }
    }
}
