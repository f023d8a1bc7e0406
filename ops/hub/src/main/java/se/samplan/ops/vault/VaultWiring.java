package se.samplan.ops.vault;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.ops.sides.OnSide;
import se.samplan.ops.sides.Side;
import se.samplan.platform.alias.Aliases;
import se.samplan.platform.vault.Bookmarks;
import se.samplan.platform.vault.JdbcKeyRing;
import se.samplan.platform.vault.KeyRotation;
import se.samplan.platform.vault.KeyedMark;
import se.samplan.platform.vault.TinkVault;

/** One vault for the hub. */
@Configuration(proxyBeanMethods = false)
class VaultWiring {
    private static final Logger LOG = LoggerFactory.getLogger(VaultWiring.class);

    /**
     * @param keys {@code samplan.vault.key}: the key encryption keys, each at least 32 bytes in base64, the one in use first
     * @param identity {@code samplan.vault.identity-key}: for fingerprints of identity numbers; the last of the keys unless set
     */
    @Bean
    TinkVault vault(
            DataSource dataSource,
            @Value("${samplan.vault.key}") String[] keys,
            @Value("${samplan.vault.identity-key:}") String identity) {
        List<byte[]> all = decoded(keys);
        return new TinkVault(new JdbcKeyRing(dataSource), all, identity.isBlank() ? all.getLast() : decoded(identity));
    }

    /** Keys of commands are compared by it for some days. */
    @Bean
    KeyedMark markOfCommands(@Value("${samplan.vault.key}") String[] keys) {
        return new KeyedMark(decoded(keys), "samplan command bodies 1");
    }

    /** What it seals is handed back within hours: a new key may be in use the next day. */
    @Bean
    Bookmarks bookmarks(@Value("${samplan.vault.key}") String[] keys) {
        return new Bookmarks(decoded(keys));
    }

    /** As fingerprints of identity numbers: made with the key that never changes, so that they don't either. */
    @Bean
    Aliases aliases(
            @Value("${samplan.vault.key}") String[] keys, @Value("${samplan.vault.identity-key:}") String identity) {
        return new Aliases(identity.isBlank() ? decoded(keys).getLast() : decoded(identity));
    }

    /** With a new key before an old one, everything is wrapped with the new one; then the old one can be taken away. */
    @Bean
    @OnSide(Side.COMMAND)
    ApplicationRunner keyRotation(
            DataSource dataSource, TinkVault vault, @Value("${samplan.vault.key}") String[] keys) {
        return arguments -> {
            if (keys.length > 1) {
                Thread.ofPlatform()
                        .name("key-rotation")
                        .daemon()
                        .start(() -> rotate(new KeyRotation(dataSource, vault)));
            }
        };
    }

    private static void rotate(KeyRotation rotation) {
        try {
            KeyRotation.Rotated done = rotation.run();
            LOG.info("{} of {} keys were wrapped with the first of samplan.vault.key", done.changed(), done.keys());
        } catch (RuntimeException fault) {
            LOG.error("keys could not be wrapped anew: {}", fault.getClass().getSimpleName());
        }
    }

    private static List<byte[]> decoded(String[] keys) {
        return Arrays.stream(keys).map(VaultWiring::decoded).toList();
    }

    private static byte[] decoded(String key) {
        return Base64.getDecoder().decode(key.strip());
    }
}
