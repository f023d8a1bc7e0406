package se.samplan.platform.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A door before a search node: TLS with a certificate made by the JDK's own tool, and an API key. */
record GuardedEngine(HttpsServer server, Path ca) implements AutoCloseable {

    private static final String SECRET = "made-up";

    static GuardedEngine inFrontOf(URI engine, String key, Path home) throws Exception {
        Path ca = certificate(home);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(home.resolve("keys.p12"))) {
            keys.load(in, SECRET.toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, SECRET.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            if (("ApiKey " + key).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                pass(engine, exchange);
            } else {
                answer(exchange, 401, "{\"error\":{\"type\":\"security_exception\"}}".getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
        return new GuardedEngine(server, ca);
    }

    /** A certificate for this machine and its key, in a folder of their own; answers the certificate as PEM. */
    static Path certificate(Path home) throws Exception {
        Files.createDirectories(home);
        Path pem = home.resolve("ca.pem");
        keytool(
                home,
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=ip:127.0.0.1,dns:localhost");
        keytool(home, "-exportcert", "-rfc", "-file", pem.toString());
        return pem;
    }

    private static void keytool(Path home, String... what) throws Exception {
        var line = new java.util.ArrayList<>(java.util.List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-keystore",
                home.resolve("keys.p12").toString(),
                "-storepass",
                SECRET,
                "-alias",
                "engine"));
        line.addAll(java.util.List.of(what));
        Process tool = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!tool.waitFor(1, TimeUnit.MINUTES) || tool.exitValue() != 0) {
            throw new IllegalStateException(said);
        }
    }

    URI uri() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    }

    private static void pass(URI engine, HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        var request = HttpRequest.newBuilder(engine.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
                .header("Content-Type", "application/json")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            answer(exchange, answer.statusCode(), answer.body());
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        // The client looks whether it really is Elasticsearch that answers.
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
