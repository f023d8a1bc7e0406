package se.samplan.platform.vault;

import org.junit.jupiter.api.DisplayName;
import se.samplan.ops.databases.TestDatabase;

@DisplayName("The vault seals, opens and forgets, on PostgreSQL and with the hub's own rights")
class TinkVaultPostgresqlIT extends TinkVaultTest {

    @Override
    TestDatabase engine() {
        return TestDatabase.postgresql();
    }
}
