package se.samplan.platform.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Wraps every key of the ring with the installation's key in use, so that the one before it can be taken away. People read and write
 * meanwhile; broken off, it is begun again.
 */
public final class KeyRotation {
    private static final int BATCH = 500;

    private final DataSource database;
    private final TinkVault vault;

    public KeyRotation(DataSource database, TinkVault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** How many keys there are, and how many were wrapped anew. */
    public record Rotated(long keys, long changed) {}

    private record HeldKey(String subject, String controller, String wrapped) {}

    /** @throws KeyRingFault when the ring can't be read or written */
    public Rotated run() {
        long keys = 0;
        long changed = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            HeldKey last = new HeldKey("", "", "");
            for (List<HeldKey> batch = after(connection, last); !batch.isEmpty(); batch = after(connection, last)) {
                for (HeldKey place : batch) {
                    keys++;
                    changed += rewrap(connection, place);
                }
                last = batch.getLast();
            }
        } catch (SQLException fault) {
            throw new KeyRingFault(fault);
        }
        return new Rotated(keys, changed);
    }

    /** Nothing when it was destroyed meanwhile. */
    private int rewrap(Connection connection, HeldKey place) throws SQLException {
        var fresh = vault.rewrapped(place.subject(), place.controller(), place.wrapped());
        if (fresh.isEmpty()) {
            return 0;
        }
        try (PreparedStatement statement = connection.prepareStatement("update vault_key set wrapped_key = ?"
                + " where subject = ? and controller = ? and wrapped_key = ? and destroyed_at is null")) {
            statement.setString(1, fresh.get());
            statement.setString(2, place.subject());
            statement.setString(3, place.controller());
            statement.setString(4, place.wrapped());
            return statement.executeUpdate();
        }
    }

    private static List<HeldKey> after(Connection connection, HeldKey last) throws SQLException {
        List<HeldKey> batch = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select subject, controller, wrapped_key from vault_key where wrapped_key <> '' and destroyed_at is null"
                        + " and (subject > ? or (subject = ? and controller > ?)) order by subject, controller limit "
                        + BATCH)) {
            statement.setString(1, last.subject());
            statement.setString(2, last.subject());
            statement.setString(3, last.controller());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    batch.add(new HeldKey(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
        }
        return batch;
    }
}
