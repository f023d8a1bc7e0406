package se.samplan.ops.endtoend.faults;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** How far each processing group has read, as the database keeps it. */
record Tokens(DataSource database) {

    /** One group's place. */
    record Kept(String group, int segment, byte[] token) {}

    List<Kept> kept() throws SQLException {
        List<Kept> kept = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select processor_name, segment, token from token_entry where token is not null")) {
            while (rows.next()) {
                kept.add(new Kept(rows.getString(1), rows.getInt(2), rows.getBytes(3)));
            }
        }
        return kept;
    }

    /** @return how many places were set back */
    int setBack(List<Kept> to) throws SQLException {
        int count = 0;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update token_entry set token = ? where processor_name = ? and segment = ?")) {
            for (Kept each : to) {
                statement.setBytes(1, each.token());
                statement.setString(2, each.group());
                statement.setInt(3, each.segment());
                count += statement.executeUpdate();
            }
        }
        return count;
    }
}
