package se.samplan.ops.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import se.samplan.ops.waiting.Await;

@DisplayName("Nobody holds a connection by sending slowly")
class SlowSendersTest {
    private static final Duration SHORT = Duration.ofMillis(400);
    private DisposableServer server;

    @BeforeEach
    void start() {
        SlowSenders rule = new SlowSenders(SHORT, SHORT, Duration.ofSeconds(60));
        server = rule.patientSoLong(HttpServer.create().host("127.0.0.1").port(0))
                .route(all -> all.get(
                                "/slow",
                                (asked, answer) -> answer.sendString(Flux.interval(SHORT.dividedBy(2))
                                        .take(5)
                                        .map(each -> "part " + each)))
                        .post(
                                "/",
                                (asked, answer) -> answer.sendString(
                                        asked.receive().aggregate().asString().defaultIfEmpty("")))
                        .get("/", (asked, answer) -> answer.sendString(Mono.just("hello"))))
                .bindNow();
    }

    @AfterEach
    void stop() {
        server.disposeNow();
    }

    @Test
    void aHeadThatTricklesIsCut() throws IOException {
        try (Socket socket = connect()) {
            assertThat(cutWhileTrickling(socket, "GET / HTTP/1.1\r\nHost: x\r\nX-Long: "))
                    .isTrue();
        }
    }

    @Test
    void aConnectionThatSaysNothingIsCut() throws IOException {
        try (Socket socket = connect()) {
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void aBodyThatTricklesIsCut() throws IOException {
        try (Socket socket = connect()) {
            assertThat(cutWhileTrickling(socket, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n"))
                    .isTrue();
        }
    }

    @Test
    void theHeadOfALaterRequestIsCutToo() throws IOException {
        try (Socket socket = connect()) {
            send(socket, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(readUntil(socket, "hello")).contains("200");
            assertThat(cutWhileTrickling(socket, "GET / HTTP/1.1\r\nX-Long: ")).isTrue();
        }
    }

    @Test
    void betweenRequestsAndWhileAnAnswerIsUnderWayThereIsTime() throws IOException {
        try (Socket socket = connect()) {
            send(socket, "GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(readUntil(socket, "part 4")).contains("200");
            Await.pause(SHORT.multipliedBy(2));
            send(socket, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(readUntil(socket, "hello")).contains("200");
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(10_000);
        return socket;
    }

    /** One byte at a time, more often than the limit, for far longer than it. */
    private static boolean cutWhileTrickling(Socket socket, String begin) throws IOException {
        send(socket, begin);
        long until = System.nanoTime() + SHORT.multipliedBy(12).toNanos();
        while (System.nanoTime() < until) {
            Await.pause(SHORT.dividedBy(8));
            try {
                send(socket, "x");
            } catch (IOException cut) {
                return true;
            }
        }
        return false;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String readUntil(Socket socket, String last) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(last) < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("cut after " + read);
            }
            read.append((char) next);
        }
        return read.toString();
    }
}
