package se.samplan.ops.searchnode.door;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.elasticsearch.TransportVersion;
import org.elasticsearch.common.io.stream.NamedWriteableRegistry;
import org.elasticsearch.common.network.NetworkService;
import org.elasticsearch.common.settings.ClusterSettings;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.common.util.BigArrays;
import org.elasticsearch.common.util.PageCacheRecycler;
import org.elasticsearch.common.util.concurrent.ThreadContext;
import org.elasticsearch.http.HttpPreRequest;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.http.HttpServerTransport.Dispatcher;
import org.elasticsearch.http.netty4.Netty4HttpServerTransport;
import org.elasticsearch.indices.breaker.CircuitBreakerService;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.telemetry.TelemetryProvider;
import org.elasticsearch.threadpool.ThreadPool;
import org.elasticsearch.transport.Transport;
import org.elasticsearch.transport.netty4.Netty4Plugin;
import org.elasticsearch.transport.netty4.Netty4Transport;
import org.elasticsearch.transport.netty4.SharedGroupFactory;
import org.elasticsearch.transport.netty4.TLSConfig;
import org.elasticsearch.xcontent.NamedXContentRegistry;

/**
 * Offers, beside Elasticsearch's own, an HTTP interface named {@code guarded} that answers those who bring the key alone, and a transport
 * named {@code closed}: a node that is alone has no other node to hear, and hangs up on whoever connects.
 */
public final class DoorPlugin extends Netty4Plugin {
    /** What {@code http.type} names it by. */
    private static final String GUARDED = "guarded";

    /** Where the key is told: the environment of a process can be read by its own user alone, unlike its arguments. */
    private static final String KEY = "SAMPLAN_SEARCH_NODE_KEY";

    @Override
    public Map<String, Supplier<Transport>> getTransports(
            Settings settings,
            ThreadPool threads,
            PageCacheRecycler pages,
            CircuitBreakerService breakers,
            NamedWriteableRegistry names,
            NetworkService network) {
        Map<String, Supplier<Transport>> all =
                new HashMap<>(super.getTransports(settings, threads, pages, breakers, names, network));
        all.put(
                "closed",
                () ->
                        new Netty4Transport(
                                settings,
                                TransportVersion.current(),
                                threads,
                                network,
                                pages,
                                names,
                                breakers,
                                new SharedGroupFactory(settings)) {
                            @Override
                            protected ChannelHandler getServerChannelInitializer(String profile) {
                                return new HangUp();
                            }
                        });
        return all;
    }

    /** For every connection that comes in. */
    @ChannelHandler.Sharable
    private static final class HangUp extends ChannelInitializer<Channel> {
        @Override
        protected void initChannel(Channel connection) {
            connection.close();
        }
    }

    @Override
    public Map<String, Supplier<HttpServerTransport>> getHttpTransports(
            Settings settings,
            ThreadPool threads,
            BigArrays arrays,
            PageCacheRecycler pages,
            CircuitBreakerService breakers,
            NamedXContentRegistry contents,
            NetworkService network,
            Dispatcher dispatcher,
            BiConsumer<HttpPreRequest, ThreadContext> context,
            ClusterSettings cluster,
            TelemetryProvider telemetry) {
        Map<String, Supplier<HttpServerTransport>> all = new HashMap<>(super.getHttpTransports(
                settings,
                threads,
                arrays,
                pages,
                breakers,
                contents,
                network,
                dispatcher,
                context,
                cluster,
                telemetry));
        String key = System.getenv(KEY);
        if (key != null && !key.isBlank()) {
            all.put(
                    GUARDED,
                    () ->
                            new Netty4HttpServerTransport(
                                    settings,
                                    network,
                                    threads,
                                    contents,
                                    dispatcher,
                                    cluster,
                                    new SharedGroupFactory(settings),
                                    telemetry,
                                    TLSConfig.noTLS(),
                                    null,
                                    new KeyCheck(key)) {
                                @Override
                                protected void populatePerRequestThreadContext(RestRequest request, ThreadContext of) {
                                    context.accept(request.getHttpRequest(), of);
                                }
                            });
        }
        return all;
    }
}
