package se.samplan.ops.endtoend.faults;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** One more strike in a plan, as a version of the hub stored it whose event did not say on whose behalf; written past the hub. */
final class StrikeOfOldRevision {
    private static final String WITHOUT_BY =
            "convert_to(regexp_replace(convert_from(payload, 'UTF8'), '\"by\":\"[^\"]*\",', ''), 'UTF8')";

    private final DataSource owner;
    private final String id = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();
    private final String plan;

    StrikeOfOldRevision(DataSource owner, String plan) {
        this.owner = owner;
        this.plan = plan;
    }

    /** As the last event of the plan, by the one who struck the other entry, in the same words. */
    void of(String entry, String other) throws SQLException {
        Poison.run(
                owner,
                "insert into domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier, meta_data,"
                        + " payload, payload_revision, payload_type, time_stamp)"
                        + " select aggregate_identifier, (select max(sequence_number) + 1 from domain_event_entry"
                        + " where aggregate_identifier = ?), type, ?,"
                        + " convert_to(replace(convert_from(meta_data, 'UTF8'),"
                        + " (convert_from(meta_data, 'UTF8')::json ->> 'commandId'), ?), 'UTF8'),"
                        + " convert_to(replace(convert_from(" + WITHOUT_BY + ", 'UTF8'), ?, ?), 'UTF8'),"
                        + " null, payload_type, time_stamp"
                        + " from domain_event_entry where aggregate_identifier = ?"
                        + " and payload_type = 'se.samplan.plan.events.EntryStruck'",
                plan,
                id,
                key,
                other,
                entry,
                plan);
    }

    /** As if it had been put aside by that version too. */
    void wasPutAsideThen() throws SQLException {
        Poison.run(
                owner,
                "update dead_letter_entry set payload_revision = null, payload = " + WITHOUT_BY
                        + " where event_identifier = ?",
                id);
    }

    Acknowledged asAcknowledged() throws SQLException {
        return Poison.acknowledged(owner, id, "strike", key, plan);
    }
}
