package se.samplan.platform.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The ring in table {@code vault_key}. Uses connections of its own, outside the transaction of the command: a key that has sealed
 * something must never vanish with a rollback.
 */
public final class JdbcKeyRing implements KeyRing {
    private final DataSource dataSource;

    public JdbcKeyRing(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public WrappedKey find(String subject, String controller) {
        return sql(
                "select wrapped_key, destroyed_at from vault_key where subject = ? and controller = ?", statement -> {
                    bind(statement, subject, controller);
                    try (ResultSet row = statement.executeQuery()) {
                        if (!row.next()) {
                            return new WrappedKey(KeyAddress.EMPTY, Optional.empty());
                        }
                        if (row.getTimestamp("destroyed_at") != null) {
                            return new WrappedKey(KeyAddress.DESTROYED, Optional.empty());
                        }
                        return new WrappedKey(KeyAddress.HELD, Optional.ofNullable(row.getString("wrapped_key")));
                    }
                });
    }

    @Override
    public WrappedKey keep(String subject, String controller, String wrapped) {
        try {
            sql(
                    "insert into vault_key (subject, controller, wrapped_key, created_at) values (?, ?, ?, current_timestamp)",
                    statement -> {
                        bind(statement, subject, controller, wrapped);
                        return statement.executeUpdate();
                    });
        } catch (KeyRingFault fault) {
            if (!fault.isDuplicate()) {
                throw fault;
            }
        }
        return find(subject, controller);
    }

    @Override
    public void destroy(String subject, String controller) {
        keep(subject, controller, "");
        sql(
                "update vault_key set wrapped_key = null, destroyed_at = current_timestamp"
                        + " where subject = ? and controller = ? and destroyed_at is null",
                statement -> {
                    bind(statement, subject, controller);
                    return statement.executeUpdate();
                });
    }

    private static void bind(PreparedStatement statement, @Nullable String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
    }

    private <T> T sql(String sql, KeyWork<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(true);
            return work.with(statement);
        } catch (SQLException fault) {
            throw new KeyRingFault(fault);
        }
    }

    private interface KeyWork<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
