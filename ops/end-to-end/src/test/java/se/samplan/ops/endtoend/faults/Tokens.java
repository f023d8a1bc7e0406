package se.samplan.ops.endtoend.faults;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.waiting.Await;

/** How far each processing group has read, as the database keeps it. */
record Tokens(DataSource database) {

    /** One group's place in one of its parts; none before it has kept one. */
    record Kept(String group, int segment, byte @Nullable [] token) {}

    /**
     * Waits until every part of the views and the policies has kept a place. Only those that have heard something keep one at once; the
     * others do so some seconds later.
     */
    List<Kept> allKept() {
        return Await.until(
                "every view and every policy to keep a place",
                Await.A_MINUTE,
                this::kept,
                kept -> !kept.isEmpty() && kept.stream().noneMatch(each -> each.token() == null));
    }

    private List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select processor_name, segment, token from token_entry where processor_name like 'view-%'"
                                + " or processor_name like 'automation-%'")) {
            while (rows.next()) {
                kept.add(new Kept(rows.getString(1), rows.getInt(2), rows.getBytes(3)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
