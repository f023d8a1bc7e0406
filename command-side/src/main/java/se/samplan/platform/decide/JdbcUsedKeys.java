package se.samplan.platform.decide;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** In table {@code used_key}, in the transaction of the command: what is refused leaves its key free. */
@Component
final class JdbcUsedKeys implements UsedKeys {
    /** Far longer than anyone can still be sending the same again. */
    static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient sql;
    private final Clock clock;

    JdbcUsedKeys(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<KeyUse> note(String stream, String key, KeyUse use) {
        Optional<KeyUse> before = sql.sql("select person_id, body from used_key where stream = ? and command_key = ?")
                .params(stream, key)
                .query((row, number) -> new KeyUse(row.getString(1), row.getString(2)))
                .optional();
        if (before.isEmpty()) {
            insert(stream, key, use);
        }
        return before;
    }

    private void insert(String stream, String key, KeyUse use) {
        try {
            sql.sql("insert into used_key (stream, command_key, person_id, body, used_at)"
                            + " values (?, ?, ?, ?, current_timestamp)")
                    .params(stream, key, use.person(), use.body())
                    .update();
        } catch (DuplicateKeyException another) {
            // The same key came twice at once. Taken again, this one finds the other's use.
            throw new ConcurrencyException("a key was used at the same moment", another);
        }
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        forgetBefore(clock.instant().minus(KEPT));
    }

    void forgetBefore(Instant moment) {
        sql.sql("delete from used_key where used_at < ?")
                .param(OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .update();
    }
}
