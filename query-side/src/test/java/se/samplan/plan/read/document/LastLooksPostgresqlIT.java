package se.samplan.plan.read.document;

import org.junit.jupiter.api.DisplayName;
import se.samplan.ops.databases.TestDatabase;

@DisplayName("What a person has seen of a plan only grows, on PostgreSQL and with the hub's own rights")
class LastLooksPostgresqlIT extends LastSeenPositionsTest {

    @Override
    TestDatabase engine() {
        return TestDatabase.postgresql();
    }
}
