package se.samplan.ops.engine;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;

/**
 * Sees that two writers wanted the same place in a stream: SQLState 23505 (unique violation, the same in H2 and
 * PostgreSQL), anywhere among the causes or in the chain of a failed batch.
 */
class SqlStateExceptionResolver implements PersistenceExceptionResolver {

    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        Deque<Throwable> open = new ArrayDeque<>();
        Set<Throwable> seen = new HashSet<>();
        add(open, exception);
        while (!open.isEmpty()) {
            Throwable one = open.pop();
            if (!seen.add(one)) {
                continue;
            }
            if (one instanceof SQLException sql) {
                if (UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                    return true;
                }
                add(open, sql.getNextException());
            }
            add(open, one.getCause());
        }
        return false;
    }

    private static void add(Deque<Throwable> open, @Nullable Throwable next) {
        if (next != null) {
            open.push(next);
        }
    }
}
