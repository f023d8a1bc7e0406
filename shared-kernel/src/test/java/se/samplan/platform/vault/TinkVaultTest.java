package se.samplan.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.ops.databases.TestDatabase;

@DisplayName("The vault seals, opens and forgets")
class TinkVaultTest {
    private static final byte[] MASTER =
            "an installation's own key, 32 bytes or longer".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private static final String TEXT = "Morgnarna är för röriga för att orka gå in.";

    private DataSource database;
    private Vault vault;

    TestDatabase engine() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void anEmptyRing() {
        database = engine().withTables().application();
        vault = restarted(MASTER);
    }

    @Test
    void whatIsSealedCanBeOpened() {
        assertThat(vault.open(vault.seal("child", "school", TEXT))).contains(TEXT);
        assertThat(vault.open(vault.seal("child", "school", ""))).contains("");
    }

    @Test
    void theSealedTextShowsNothingOfTheText() {
        SealedText sealed = vault.seal("child", "school", TEXT);
        assertThat(sealed.cipher())
                .doesNotContain("Morg")
                .isNotEqualTo(vault.seal("child", "school", TEXT).cipher());
        assertThat(sealed.toString()).doesNotContain(sealed.cipher());
    }

    @Test
    void aTextMovedToAnotherSubjectOrControllerDoesNotOpen() {
        SealedText sealed = vault.seal("child", "school", TEXT);
        vault.seal("child", "social", TEXT);
        vault.seal("sibling", "school", TEXT);
        assertThatThrownBy(() -> vault.open(new SealedText("child", "social", sealed.cipher())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(new SealedText("sibling", "school", sealed.cipher())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyMovedToAnotherPlaceInTheRingDoesNotOpen() throws SQLException {
        SealedText sealed = vault.seal("child", "school", TEXT);
        change("insert into vault_key select 'sibling', controller, wrapped_key, created_at, null from vault_key");
        assertThatThrownBy(() -> vault.open(new SealedText("sibling", "school", sealed.cipher())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAlteredTextDoesNotOpen() {
        SealedText sealed = vault.seal("child", "school", TEXT);
        char last = sealed.cipher().charAt(20) == 'A' ? 'B' : 'A';
        String altered =
                sealed.cipher().substring(0, 20) + last + sealed.cipher().substring(21);
        assertThatThrownBy(() -> vault.open(new SealedText("child", "school", altered)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDestroyedKeyLeavesTheTextUnreadableForEver() throws SQLException {
        SealedText sealed = vault.seal("child", "school", TEXT);
        SealedText others = vault.seal("child", "social", TEXT);
        vault.destroy("child", "school");
        assertThat(vault.open(sealed)).isEmpty();
        assertThat(restarted(MASTER).open(sealed)).isEmpty();
        assertThat(vault.open(others)).contains(TEXT);
        assertThat(read("select wrapped_key from vault_key where controller = 'school'"))
                .isEmpty();
    }

    @Test
    void nothingNewIsSealedUnderADestroyedKey() {
        vault.seal("child", "school", TEXT);
        vault.destroy("child", "school");
        assertThatThrownBy(() -> vault.seal("child", "school", TEXT)).isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> restarted(MASTER).seal("child", "school", TEXT))
                .isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void aPlaceThatNeverHadAKeyCanBeDestroyedToo() {
        vault.destroy("child", "school");
        assertThatThrownBy(() -> vault.seal("child", "school", TEXT)).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void destroyingTwiceChangesNothing() throws SQLException {
        vault.seal("child", "school", TEXT);
        vault.destroy("child", "school");
        var first = read("select cast(destroyed_at as varchar) from vault_key");
        vault.destroy("child", "school");
        assertThat(read("select cast(destroyed_at as varchar) from vault_key")).isEqualTo(first);
    }

    @Test
    void manyMakersAtOnceGetOneKey() throws Exception {
        int makers = 8;
        CyclicBarrier start = new CyclicBarrier(makers);
        try (var threads = Executors.newFixedThreadPool(makers)) {
            List<Callable<SealedText>> work = IntStream.range(0, makers)
                    .<Callable<SealedText>>mapToObj(maker -> () -> {
                        Vault own = restarted(MASTER);
                        start.await(1, TimeUnit.MINUTES);
                        return own.seal("child", "school", TEXT);
                    })
                    .toList();
            for (Future<SealedText> sealed : threads.invokeAll(work)) {
                assertThat(vault.open(sealed.get(1, TimeUnit.MINUTES))).contains(TEXT);
            }
        }
        assertThat(read("select cast(count(*) as varchar) from vault_key")).contains("1");
    }

    @Test
    void aRestartWithTheSameMasterKeyOpensOldTexts() {
        SealedText sealed = vault.seal("child", "school", TEXT);
        assertThat(restarted(MASTER).open(sealed)).contains(TEXT);
        assertThat(restarted(MASTER).open(restarted(MASTER).seal("child", "school", TEXT)))
                .contains(TEXT);
    }

    @Test
    void anotherMasterKeyOpensNothing() {
        SealedText sealed = vault.seal("child", "school", TEXT);
        byte[] wrong = MASTER.clone();
        wrong[0]++;
        assertThatThrownBy(() -> restarted(wrong).open(sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> restarted(wrong).seal("child", "school", TEXT))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMasterKeyThatIsTooShortIsRefused() {
        assertThatThrownBy(() -> restarted(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFingerprintOfANumberIsStableAndKeyed() {
        String fingerprint = vault.blind("201301052385");
        assertThat(restarted(MASTER).blind("201301052385")).isEqualTo(fingerprint);
        assertThat(vault.blind("201109232395")).isNotEqualTo(fingerprint);
        assertThat(restarted(new byte[32]).blind("201301052385")).isNotEqualTo(fingerprint);
        assertThat(fingerprint).doesNotContain("2013").hasSizeLessThan(100);
    }

    private Vault restarted(byte[] master) {
        return new TinkVault(new JdbcKeyRing(database), master);
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Optional<String> read(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return Optional.ofNullable(rows.getString(1));
        }
    }
}
