package se.samplan.ops.player;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the hub's protocol and decides nothing: remembers what was sent, answers what it was told to. */
final class FakeHub implements AutoCloseable {

    /** A command as it arrived. */
    record Sent(String word, String person, String key, String seen, JsonNode body) {}

    private final HttpServer server;
    private final JsonMapper json = JsonMapper.builder().build();
    final List<Sent> sent = new ArrayList<>();
    final List<String> clock = new ArrayList<>();
    final AtomicInteger signIns = new AtomicInteger();
    /** What to answer to the next command of a word, in order: a refusal's code, or {@code away}. Nothing: taken. */
    final Map<String, Deque<String>> answers = new HashMap<>();
    /** What to answer to a read, by the end of its path; the last one stays. */
    final Map<String, Deque<String>> reads = new HashMap<>();

    private final Map<String, String> byKey = new HashMap<>();

    FakeHub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    FakeHub answer(String word, String... codes) {
        answers.put(word, new ArrayDeque<>(List.of(codes)));
        return this;
    }

    FakeHub read(String path, String... bodies) {
        reads.put(path, new ArrayDeque<>(List.of(bodies)));
        return this;
    }

    List<Sent> sent(String word) {
        return sent.stream().filter(each -> each.word().equals(word)).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        synchronized (this) {
            if (path.startsWith("/sign-in/")) {
                signIn(exchange, path.substring("/sign-in".length()), body);
            } else if (path.startsWith("/api/commands/")) {
                command(exchange, path.substring("/api/commands/".length()), body);
            } else if (path.equals("/api/evaluation/clock")) {
                clock.add(exchange.getRequestMethod() + " " + body);
                answer(exchange, 200, "application/json", "{}");
            } else {
                read(exchange, path);
            }
        }
    }

    private void signIn(HttpExchange exchange, String path, String body) throws IOException {
        String cookie = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        switch (path) {
            case "/people" -> answer(exchange, 204, "text/plain", "");
            case "/login" -> {
                if (exchange.getRequestMethod().equals("GET")) {
                    answer(exchange, 200, "text/html", "<input type=\"hidden\" name=\"_csrf\" value=\"c5\"/>");
                } else {
                    exchange.getResponseHeaders().add("Set-Cookie", "S=" + value(body, "person") + "; Path=/sign-in");
                    redirect(exchange, "/sign-in/oauth2/authorize?continue");
                }
            }
            case "/oauth2/authorize" -> {
                if (query.equals("continue")) {
                    redirect(exchange, "http://127.0.0.1/callback?code=" + cookie.replace("S=", "") + "&state=s");
                } else {
                    exchange.getResponseHeaders().add("Set-Cookie", "S=nobody; Path=/sign-in; HttpOnly");
                    redirect(exchange, "/sign-in/login");
                }
            }
            default -> {
                signIns.incrementAndGet();
                String token = body.contains("client_credentials") ? "operator" : value(body, "code");
                answer(
                        exchange,
                        200,
                        "application/json",
                        "{\"access_token\":\"%s\",\"expires_in\":3600}".formatted(token));
            }
        }
    }

    private void command(HttpExchange exchange, String word, String body) throws IOException {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String person = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
        String seen = exchange.getRequestHeaders().getFirst("If-Match");
        sent.add(new Sent(word, person, key, String.valueOf(seen), json.readTree(body)));
        String code = answers.getOrDefault(word, new ArrayDeque<>()).poll();
        if ("away".equals(code)) {
            answer(exchange, 503, "text/plain", "");
        } else if (code != null && !code.equals("taken")) {
            answer(exchange, 409, "application/problem+json", "{\"code\":\"%s\",\"detail\":\"Nej.\"}".formatted(code));
        } else {
            String receipt = byKey.computeIfAbsent(
                    key, unknown -> "{\"stream\":\"s\",\"version\":\"v%d\"}".formatted(byKey.size()));
            answer(exchange, 200, "application/json", receipt);
        }
    }

    private void read(HttpExchange exchange, String path) throws IOException {
        for (Map.Entry<String, Deque<String>> entry : reads.entrySet()) {
            if (path.matches(entry.getKey())) {
                Deque<String> bodies = entry.getValue();
                answer(exchange, 200, "application/json", bodies.size() > 1 ? bodies.poll() : bodies.peek());
                return;
            }
        }
        answer(exchange, 200, "application/json", "{}");
    }

    private static String value(String form, String name) {
        for (String pair : form.split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        answer(exchange, 302, "text/plain", "");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
