package se.samplan.platform.vault;

import java.sql.SQLException;

/** The key ring could not be read or written. */
public final class KeyRingFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyRingFault(SQLException cause) {
        super("the key ring could not be read or written", cause);
    }

    /** SQLState class 23, code 505: the unique key was there already. */
    boolean isDuplicate() {
        return getCause() instanceof SQLException sql && "23505".equals(sql.getSQLState());
    }
}
