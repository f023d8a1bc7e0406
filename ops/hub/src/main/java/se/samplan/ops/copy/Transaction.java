package se.samplan.ops.copy;

import java.sql.Connection;
import java.sql.SQLException;

/** All of it, or nothing. */
final class Transaction {
    private Transaction() {}

    interface TransactionWork {
        void run() throws SQLException;
    }

    static void in(Connection connection, TransactionWork work) {
        try {
            connection.setAutoCommit(false);
            try {
                work.run();
                connection.commit();
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new CopyRefused("the database refused: " + e.getMessage(), e);
        }
    }
}
