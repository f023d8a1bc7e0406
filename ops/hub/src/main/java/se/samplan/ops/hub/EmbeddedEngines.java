package se.samplan.ops.hub;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import se.samplan.ops.children.ChildProcess;
import se.samplan.ops.children.SearchNode;
import se.samplan.ops.sides.Side;

/**
 * Before the context is made: takes the data directory and starts the engines that the embedded default brings, so that
 * they come up while the hub itself does. An engine that is configured ({@code samplan.search.url},
 * {@code samplan.sign-in.url}, {@code samplan.sign-in.client-id}) is used as it is.
 */
final class EmbeddedEngines implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedEngines.class);

    /** What a provider of the organisation knows the hub by. */
    private static final String PROVIDER = "samplan.sign-in.client-id";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of("evaluation"))) {
            return;
        }
        DataDirectory data = takeData(environment);
        LOG.info(ConsoleTexts.of("evaluation", data.path()));
        sayWhoCanReach(environment.getProperty("server.address", "0.0.0.0"));
        Map<String, Object> settings = new HashMap<>();
        settings.put("samplan.data", data.path().toString());
        Side side = Side.of(environment);
        if (!environment.containsProperty("samplan.vault.key")) {
            if (side != Side.BOTH) {
                throw new IllegalStateException(ConsoleTexts.of("key-shared"));
            }
            settings.put("samplan.vault.key", VaultKey.in(data.path()));
        }
        String key = SearchNode.newKey();
        SearchNode search = search(environment, data.path(), key);
        if (search != null) {
            settings.put("samplan.search.api-key", key);
            settings.put("samplan.search.url", search.uri().toString());
        }
        ChildProcess signIn = null;
        if (!environment.containsProperty("samplan.sign-in.url") && !environment.containsProperty(PROVIDER)) {
            if (side == Side.COMMAND) {
                settings.put("samplan.sign-in.url", environment.getRequiredProperty("samplan.sign-in.issuer"));
            } else {
                var child = SignInChild.of(environment, data.path());
                signIn = child.start();
                settings.put("samplan.sign-in.url", child.url());
            }
        }
        environment.getPropertySources().addFirst(new MapPropertySource("embedded engines", settings));
        var companions = new Companions(search, signIn, data);
        context.getBeanFactory().registerSingleton("companions", companions);
        // For the ways out that never reach the context's own end; a second stop changes nothing.
        SpringApplication.getShutdownHandlers().add(companions::stop);
    }

    private static void sayWhoCanReach(String address) {
        if (isLoopback(address)) {
            LOG.info(ConsoleTexts.of("only-here", address));
        } else {
            LOG.warn(ConsoleTexts.of("open-to-all", address));
        }
    }

    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static DataDirectory takeData(ConfigurableEnvironment environment) {
        try {
            return DataDirectory.take(Path.of(environment.getRequiredProperty("samplan.data")));
        } catch (DataInUse inUse) {
            System.err.println(inUse.getMessage());
            System.exit(1);
            throw inUse;
        }
    }

    private static @Nullable SearchNode search(ConfigurableEnvironment environment, Path data, String key) {
        if (Side.of(environment) == Side.COMMAND || environment.containsProperty("samplan.search.url")) {
            return null;
        }
        return SearchNode.guarded(Distribution.of(environment).searchNode(), data.resolve("search"), key);
    }
}
