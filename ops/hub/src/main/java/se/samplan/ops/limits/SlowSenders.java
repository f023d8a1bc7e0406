package se.samplan.ops.limits;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Nobody holds a connection by sending slowly, or by sending nothing. */
@Component
class SlowSenders implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {
    private final Duration head;
    private final Duration body;
    private final Duration idle;

    /**
     * @param head {@code samplan.limits.head-within}: the line and headers of a request
     * @param body {@code samplan.limits.body-within}: what follows them
     * @param idle {@code samplan.limits.idle}: between two requests of a connection
     */
    SlowSenders(
            @Value("${samplan.limits.head-within:10s}") Duration head,
            @Value("${samplan.limits.body-within:30s}") Duration body,
            @Value("${samplan.limits.idle:75s}") Duration idle) {
        this.head = head;
        this.body = body;
        this.idle = idle;
    }

    @Override
    public void customize(NettyReactiveWebServerFactory server) {
        server.addServerCustomizers(this::patientSoLong);
    }

    HttpServer patientSoLong(HttpServer server) {
        return server.idleTimeout(idle)
                .doOnChannelInit((observer, channel, remote) -> channel.pipeline()
                        .addAfter(NettyPipeline.HttpCodec, "arrivalDeadline", new ArrivalDeadline(head, body)));
    }
}
