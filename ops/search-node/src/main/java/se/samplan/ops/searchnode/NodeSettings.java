package se.samplan.ops.searchnode;

import java.nio.file.Path;
import org.elasticsearch.common.settings.Settings;

/** Elasticsearch's settings for a node alone on this machine. Any setting it does not know keeps it from starting. */
final class NodeSettings {

    private NodeSettings() {}

    static Settings of(Path home, NodeOptions options) {
        return Settings.builder()
                .put("cluster.name", "samplan")
                .put("path.home", home.toString())
                .put("path.data", options.data().resolve("store").toString())
                .put("path.logs", options.data().resolve("logs").toString())
                .put("discovery.type", "single-node")
                .putList("node.roles", "master", "data")
                .put("network.host", "127.0.0.1")
                .put("http.type", hasKey() ? "guarded" : "netty4")
                .put("http.port", options.port())
                .put("transport.type", hasKey() ? "closed" : "netty4")
                .put("transport.port", 0)
                // The disk is shared with everything else on the machine; its fill is no reason to refuse writes.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                // An index that was not made on purpose would have guessed mappings.
                .put("action.auto_create_index", false)
                // Counts what requests reserve. What the heap holds says little under a collector that lets garbage
                // lie.
                .put("indices.breaker.total.use_real_memory", false)
                .build();
    }

    /** With a key the node answers those who bring it alone; see the package {@code door}. */
    private static boolean hasKey() {
        String key = System.getenv("SAMPLAN_SEARCH_NODE_KEY");
        return key != null && !key.isBlank();
    }
}
