package se.samplan.ops.session;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sessions in the database that all processes share. */
class SessionRegister {
    private final JdbcClient sql;

    SessionRegister(JdbcClient sql) {
        this.sql = sql;
    }

    void add(SignedIn session, String subject, @Nullable String providerSession, String device, Instant ends) {
        sql.sql(
                        "insert into sign_in_session (session_id, person_id, subject, provider_session, device, began_at, seen_at,"
                                + " ends_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(session.id())
                .param(session.person())
                .param(subject)
                .param(providerSession)
                .param(device)
                .param(at(Instant.ofEpochSecond(session.since())))
                .param(at(Instant.ofEpochSecond(session.seen())))
                .param(at(ends))
                .update();
    }

    void seen(String session, Instant moment) {
        sql.sql("update sign_in_session set seen_at = ? where session_id = ? and ended_at is null")
                .params(at(moment), session)
                .update();
    }

    /** A person's own, the latest used first. */
    List<KnownSession> of(String person, Instant usedSince, Instant now) {
        return sql.sql("select session_id, device, began_at, seen_at from sign_in_session where person_id = ?"
                        + " and ended_at is null and seen_at > ? and ends_at > ? order by seen_at desc, began_at desc")
                .params(person, at(usedSince), at(now))
                .query((row, number) -> new KnownSession(
                        row.getString(1),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    int end(String session) {
        return endWhere("session_id = ?", session);
    }

    /** Only of the person themselves. */
    int end(String person, String session) {
        return endWhere("person_id = ? and session_id = ?", person, session);
    }

    int endOthers(String person, String kept) {
        return endWhere("person_id = ? and session_id <> ?", person, kept);
    }

    int endPerson(String person) {
        return endWhere("person_id = ?", person);
    }

    int endSubject(String mark) {
        return endWhere("subject = ?", mark);
    }

    int endProviderSession(String mark) {
        return endWhere("provider_session = ?", mark);
    }

    int endSubjectInSession(String subject, String session) {
        return endWhere("subject = ? and provider_session = ?", subject, session);
    }

    private int endWhere(String which, Object... values) {
        return sql.sql("update sign_in_session set ended_at = current_timestamp where ended_at is null and " + which)
                .params(values)
                .update();
    }

    /** Tokens with this mark that were issued before now are no longer good. */
    void endTokens(String mark) {
        int known = sql.sql("update sign_in_end set ended_at = current_timestamp where mark = ?")
                .param(mark)
                .update();
        if (known == 0) {
            sql.sql("insert into sign_in_end (mark, ended_at) values (?, current_timestamp)")
                    .param(mark)
                    .update();
        }
    }

    /** Sessions that were ended from the moment on, and when. */
    Map<String, Instant> ended(Instant from) {
        return moments("select session_id, ended_at from sign_in_session where ended_at >= ?", from);
    }

    /** Marks whose tokens were ended from the moment on, and when. */
    Map<String, Instant> endedTokens(Instant from) {
        return moments("select mark, ended_at from sign_in_end where ended_at >= ?", from);
    }

    void forget(Instant before) {
        sql.sql("delete from sign_in_session where ends_at < ?")
                .param(at(before))
                .update();
        sql.sql("delete from sign_in_end where ended_at < ?").param(at(before)).update();
    }

    private Map<String, Instant> moments(String query, Instant from) {
        Map<String, Instant> found = new HashMap<>();
        sql.sql(query).param(at(from)).query(row -> {
            Timestamp moment = row.getTimestamp(2);
            found.put(row.getString(1), moment.toInstant());
        });
        return found;
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
