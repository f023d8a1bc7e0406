package se.samplan.platform.decide;

import org.junit.jupiter.api.DisplayName;
import se.samplan.ops.databases.TestDatabase;

@DisplayName("The registers keep rules that span streams, on PostgreSQL and with the hub's own rights")
class JdbcRegistersPostgresqlIT extends JdbcRegistersTest {

    @Override
    TestDatabase engine() {
        return TestDatabase.postgresql();
    }
}
