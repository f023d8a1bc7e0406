package se.samplan.plan.write;

import org.junit.jupiter.api.DisplayName;
import se.samplan.ops.databases.TestDatabase;

@DisplayName("The digest of a plan, on PostgreSQL with the hub's own tables and rights")
class PlanDigestPostgresqlIT extends PlanDigestTest {

    @Override
    TestDatabase engine() {
        return TestDatabase.postgresql();
    }
}
