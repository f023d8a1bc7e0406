package se.samplan.ops.limits;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Where a request comes from. Only what a proxy says that is trusted counts ({@code samplan.limits.proxies}): the last address in
 * {@code X-Forwarded-For} that is no trusted proxy's own. Whatever callers write themselves stands before that.
 */
final class CallerAddress {
    private static final String FORWARDED = "X-Forwarded-For";
    private static final String UNKNOWN = "unknown";

    private final List<Network> proxies;

    /** @param proxies addresses, or networks as {@code 10.0.0.0/8} */
    CallerAddress(List<String> proxies) {
        this.proxies = proxies.stream().map(Network::of).toList();
    }

    String of(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        InetAddress from = remote == null ? null : remote.getAddress();
        if (from == null) {
            return UNKNOWN;
        }
        if (isTrusted(from)) {
            List<String> told = told(request);
            for (int i = told.size() - 1; i >= 0; i--) {
                InetAddress said = literal(told.get(i));
                if (said == null) {
                    break;
                }
                from = said;
                if (!isTrusted(from)) {
                    break;
                }
            }
        }
        return from.getHostAddress();
    }

    private static List<String> told(ServerHttpRequest request) {
        List<String> told = new ArrayList<>();
        request.getHeaders().getOrEmpty(FORWARDED).forEach(line -> told.addAll(Arrays.asList(line.split(",", -1))));
        return told.stream().map(String::strip).toList();
    }

    private boolean isTrusted(InetAddress address) {
        return proxies.stream().anyMatch(it -> it.holds(address));
    }

    /** Never looks a name up. */
    private static @Nullable InetAddress literal(String said) {
        try {
            return InetAddress.ofLiteral(said);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    /** All addresses that begin alike. */
    private record Network(InetAddress first, int bits) {
        static Network of(String written) {
            String[] parts = written.strip().split("/", 2);
            InetAddress first = InetAddress.ofLiteral(parts[0]);
            int all = first.getAddress().length * Byte.SIZE;
            int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > all) {
                throw new IllegalArgumentException("samplan.limits.proxies: no such network: " + written);
            }
            return new Network(first, bits);
        }

        boolean holds(InetAddress other) {
            byte[] ours = first.getAddress();
            byte[] theirs = other.getAddress();
            if (ours.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
                if ((ours[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
