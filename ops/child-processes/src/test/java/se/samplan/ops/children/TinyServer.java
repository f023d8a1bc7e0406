package se.samplan.ops.children;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** A child for the tests: answers on a port, and can be told to behave badly. */
final class TinyServer {

    private TinyServer() {}

    public static void main(String[] args) throws IOException {
        var wishes = List.of(args);
        System.out.println("Hello from " + System.getenv().getOrDefault("TINY_NAME", "nobody"));
        if (wishes.contains("fail")) {
            System.err.println("There is no ground to stand on");
            System.exit(7);
        }
        if (!wishes.contains("deaf")) {
            Lifeline.exitWhenParentIsGone();
        }
        var address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), Integer.parseInt(args[0]));
        var server = HttpServer.create(address, 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
