package se.samplan.platform.decide;

import org.junit.jupiter.api.DisplayName;
import se.samplan.ops.databases.TestDatabase;

@DisplayName("A key belongs to one command of one person, on PostgreSQL and with the hub's own rights")
class OneCommandPerKeyPostgresqlIT extends OneCommandPerKeyTest {

    @Override
    TestDatabase engine() {
        return TestDatabase.postgresql();
    }
}
