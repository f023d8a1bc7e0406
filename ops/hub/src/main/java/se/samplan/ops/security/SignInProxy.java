package se.samplan.ops.security;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelOption;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientRequest;
import reactor.netty.http.client.HttpClientResponse;

/**
 * Lets browsers reach the sign-in beside the hub under the hub's own address. Passes everything through as it flows,
 * before any door of the hub: the sign-in guards itself.
 */
@Component
@ConditionalOnProperty("samplan.sign-in.url")
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class SignInProxy implements WebFilter {

    private static final String PATH = "/sign-in";

    /** Of one connection, not of the message (RFC 9110 section 7.6.1), and those we set ourselves. */
    private static final Set<String> NOT_PASSED = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "host",
            "forwarded");

    private final String origin;
    private final HttpClient client = HttpClient.create()
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
            .responseTimeout(Duration.ofSeconds(30))
            .disableRetry(true);

    SignInProxy(@Value("${samplan.sign-in.url}") URI signIn) {
        origin = signIn.getScheme() + "://" + signIn.getAuthority();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getURI().getRawPath();
        return path.equals(PATH) || path.startsWith(PATH + "/") ? pass(exchange) : chain.filter(exchange);
    }

    private Mono<Void> pass(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        ServerHttpResponse response = exchange.getResponse();
        return client.request(io.netty.handler.codec.http.HttpMethod.valueOf(
                        request.getMethod().name()))
                .uri(target(request.getURI()))
                .send((outgoing, connection) -> {
                    copy(request, outgoing);
                    return connection.send(request.getBody().map(SignInProxy::toByteBuf));
                })
                .responseConnection((answer, connection) -> {
                    copy(answer, response);
                    var buffers = (NettyDataBufferFactory) response.bufferFactory();
                    return response.writeWith(
                            connection.inbound().receive().retain().map(buffers::wrap));
                })
                .then()
                .onErrorResume(failure -> response.isCommitted() ? Mono.error(failure) : notThere(response));
    }

    private URI target(URI asked) {
        String query = asked.getRawQuery();
        return URI.create(origin + asked.getRawPath() + (query == null ? "" : "?" + query));
    }

    private static void copy(ServerHttpRequest request, HttpClientRequest outgoing) {
        request.getHeaders().forEach((name, values) -> {
            if (passed(name)) {
                values.forEach(value -> outgoing.addHeader(name, value));
            }
        });
        URI asked = request.getURI();
        outgoing.header("X-Forwarded-Host", asked.getAuthority());
        outgoing.header("X-Forwarded-Proto", asked.getScheme());
        outgoing.header("X-Forwarded-Port", Integer.toString(port(asked)));
        InetSocketAddress remote = request.getRemoteAddress();
        if (remote != null) {
            outgoing.header("X-Forwarded-For", remote.getHostString());
        }
    }

    private static void copy(HttpClientResponse answer, ServerHttpResponse response) {
        response.setStatusCode(HttpStatusCode.valueOf(answer.status().code()));
        HttpHeaders headers = response.getHeaders();
        for (String name : answer.responseHeaders().names()) {
            if (passed(name)) {
                List<String> values = answer.responseHeaders().getAll(name);
                headers.put(name, values);
            }
        }
    }

    private static boolean passed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !NOT_PASSED.contains(lower) && !lower.startsWith("x-forwarded-");
    }

    private static ByteBuf toByteBuf(DataBuffer buffer) {
        return NettyDataBufferFactory.toByteBuf(buffer);
    }

    private static int port(URI asked) {
        if (asked.getPort() != -1) {
            return asked.getPort();
        }
        return "https".equals(asked.getScheme()) ? 443 : 80;
    }

    private static Mono<Void> notThere(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
        response.getHeaders().set(HttpHeaders.RETRY_AFTER, "2");
        return response.setComplete();
    }
}
