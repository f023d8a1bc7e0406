package se.samplan.ops.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/**
 * Where each member of staff works now, as the latest of their sign-ins says: shared by every process. What one process has read it goes by
 * for a second, and for as long as the register can't be reached.
 */
@Component
final class StaffUnits {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final JdbcClient sql;
    private final Cache<PersonId, Known> known = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofHours(12))
            .build();

    StaffUnits(JdbcClient sql) {
        this.sql = sql;
    }

    private record Known(PartyId unit, Instant since, long read) {
        boolean isFresh() {
            return System.nanoTime() - read < FRESH;
        }

        /** A sign-in for the same unit is good, also an older one; the latest of all decides which unit that is. */
        boolean admits(PartyId asked, Instant issued) {
            return unit.equals(asked) && !issued.isAfter(since);
        }
    }

    /**
     * Does the person work in the unit, by what is known and by this sign-in?
     *
     * @param issued when the provider said so
     * @throws DataAccessException if nobody knows and the register can't be reached
     */
    boolean isCurrent(PersonId person, PartyId unit, Instant issued) {
        Known before = known.getIfPresent(person);
        if (before != null && before.isFresh() && before.admits(unit, issued)) {
            return true;
        }
        try {
            Known now = noted(person, unit, issued);
            known.put(person, now);
            return now.unit().equals(unit);
        } catch (DataAccessException away) {
            if (before != null && !(away instanceof DuplicateKeyException)) {
                return before.unit().equals(unit);
            }
            throw away;
        }
    }

    /** Where each of these works by the register now; whoever is not in it is left out. */
    Map<PersonId, PartyId> now(Collection<PersonId> people) {
        Map<PersonId, PartyId> found = new HashMap<>();
        sql.sql("select person_id, party_id from staff_unit where person_id in (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .query((RowCallbackHandler)
                        row -> found.put(new PersonId(row.getString(1)), new PartyId(row.getString(2))));
        return found;
    }

    private Known noted(PersonId person, PartyId unit, Instant issued) {
        Known stored = stored(person);
        if (stored == null) {
            try {
                sql.sql("insert into staff_unit (person_id, party_id, since) values (?, ?, ?)")
                        .params(person.value(), unit.value(), at(issued))
                        .update();
                return new Known(unit, issued, System.nanoTime());
            } catch (DuplicateKeyException atTheSameTime) {
                return noted(person, unit, issued);
            }
        }
        if (!issued.isAfter(stored.since())) {
            return stored;
        }
        sql.sql("update staff_unit set party_id = ?, since = ? where person_id = ? and since < ?")
                .params(unit.value(), at(issued), person.value(), at(issued))
                .update();
        return Optional.ofNullable(stored(person)).orElse(stored);
    }

    private @Nullable Known stored(PersonId person) {
        return sql.sql("select party_id, since from staff_unit where person_id = ?")
                .param(person.value())
                .query((row, number) -> new Known(
                        new PartyId(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        System.nanoTime()))
                .optional()
                .orElse(null);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
