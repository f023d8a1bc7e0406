package se.samplan.ops.searchnode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;
import se.samplan.ops.children.Lifeline;

/** Starts the node: {@code java -jar search-node.jar --data FOLDER --port PORT}. */
final class SearchNodeMain {

    private static final int ALREADY_IN_USE = 3;
    private static final int FAILED = 1;

    private SearchNodeMain() {}

    public static void main(String[] args) throws Exception {
        Lifeline.exitWhenParentIsGone();
        var options = NodeOptions.of(args);
        Files.createDirectories(options.data());
        if (!DataLock.take(options.data())) {
            System.err.println("Another search node uses " + options.data());
            System.exit(ALREADY_IN_USE);
        }
        try {
            run(home(), options);
            // None of the node's own threads keeps the process alive.
            new CountDownLatch(1).await();
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(FAILED);
        }
    }

    private static void run(Path home, NodeOptions options) throws Exception {
        LogConfigurator.configureESLogging();
        var settings = NodeSettings.of(home, options);
        Path config = Files.createDirectories(options.data().resolve("config"));
        Environment environment =
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), config, () -> "samplan-search");
        // Without entitlements, which only Elasticsearch's own start-up can set up.
        var plugins = PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir(), false), Set.of(), Map.of(), false);
        var node = new Node(environment, plugins);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> GoodEnd.of(node), "good-end"));
        node.start();
    }

    /** The folder this jar lies in, with {@code lib} and {@code modules} beside it. */
    private static Path home() {
        // Not from the class itself: one that comes from an archive may not know where its jar is.
        var jar = Path.of(System.getProperty("java.class.path"));
        return jar.toAbsolutePath().resolveSibling("");
    }
}
