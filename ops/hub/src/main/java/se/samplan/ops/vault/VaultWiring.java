package se.samplan.ops.vault;

import java.util.Base64;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.vault.JdbcKeyRing;
import se.samplan.platform.vault.KeyedMark;
import se.samplan.platform.vault.TinkVault;
import se.samplan.platform.vault.Vault;

/** One vault for the hub. */
@Configuration(proxyBeanMethods = false)
class VaultWiring {

    /** @param key {@code samplan.vault.key}: the key encryption key, at least 32 bytes in base64 */
    @Bean
    Vault vault(DataSource dataSource, @Value("${samplan.vault.key}") String key) {
        return new TinkVault(new JdbcKeyRing(dataSource), Base64.getDecoder().decode(key));
    }

    /** Keys of commands are compared by it for some days; it may change with the key. */
    @Bean
    KeyedMark markOfCommands(@Value("${samplan.vault.key}") String key) {
        return new KeyedMark(Base64.getDecoder().decode(key), "samplan command bodies 1");
    }
}
