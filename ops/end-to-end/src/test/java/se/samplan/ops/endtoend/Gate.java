package se.samplan.ops.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.children.LoopbackPort;

/** A way to a server that can be closed, as when the server or the network goes away, and opened again on the same port. */
final class Gate implements AutoCloseable {
    private final InetSocketAddress server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile @Nullable ServerSocket door;

    private Gate(InetSocketAddress server, int port) {
        this.server = server;
        this.port = port;
    }

    /** A closed gate to {@code host:port}. */
    static Gate to(String server) {
        int colon = server.lastIndexOf(':');
        return new Gate(
                new InetSocketAddress(server.substring(0, colon), Integer.parseInt(server.substring(colon + 1))),
                LoopbackPort.pick());
    }

    String address() {
        return "localhost:" + port;
    }

    void open() {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress("localhost", port));
            door = opened;
            Thread.ofVirtual().start(() -> welcome(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody comes in, and whoever is inside is thrown out. */
    @Override
    public void close() {
        ServerSocket closing = door;
        if (closing != null) {
            end(closing);
        }
        open.forEach(Gate::end);
        open.clear();
    }

    private void welcome(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket guest = opened.accept();
                Socket host = new Socket();
                open.add(guest);
                open.add(host);
                host.connect(server, 5_000);
                Thread.ofVirtual().start(() -> carry(guest, host));
                Thread.ofVirtual().start(() -> carry(host, guest));
            } catch (IOException refused) {
                // The next one may come through.
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // Both ends are closed.
        }
    }

    private static void end(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception closed) {
            // That was the command.
        }
    }
}
