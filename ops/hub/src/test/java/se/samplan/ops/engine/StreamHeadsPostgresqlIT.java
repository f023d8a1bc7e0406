package se.samplan.ops.engine;

import se.samplan.ops.databases.TestDatabase;

class StreamHeadsPostgresqlIT extends JdbcStreamHeadsTest {
    @Override
    TestDatabase database() {
        return TestDatabase.postgresql();
    }
}
