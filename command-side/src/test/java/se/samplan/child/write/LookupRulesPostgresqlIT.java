package se.samplan.child.write;

import org.junit.jupiter.api.DisplayName;
import se.samplan.ops.databases.TestDatabase;

@DisplayName("A child is looked for by those who may, on PostgreSQL and with the hub's own rights")
class LookupRulesPostgresqlIT extends LookupRulesTest {

    @Override
    TestDatabase engine() {
        return TestDatabase.postgresql();
    }
}
