package se.samplan.ops.session;

import org.junit.jupiter.api.DisplayName;
import se.samplan.ops.databases.TestDatabase;

@DisplayName("What has ended in one process has ended in all, on PostgreSQL and with the hub's own rights")
class EndedSessionsPostgresqlIT extends EndedSessionsTest {

    @Override
    TestDatabase engine() {
        return TestDatabase.postgresql();
    }
}
