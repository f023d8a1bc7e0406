package se.samplan.ops.children;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.util.Map;

/** Asks a child process, a few times a second while it starts, whether it can be used yet. */
@FunctionalInterface
public interface ReadyProbe {

    /**
     * Answers within a few seconds.
     *
     * @throws IOException when the child can't be reached; means the same as no
     */
    boolean ready() throws IOException;

    /** Ready when a GET of the address answers with a status of the 200s. */
    static ReadyProbe http(URI address) {
        return http(address, Map.of());
    }

    /** The same, sending these headers. */
    static ReadyProbe http(URI address, Map<String, String> headers) {
        return () -> {
            // The plain connection costs no threads and no start-up time, unlike java.net.http.
            var connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            connection.setInstanceFollowRedirects(false);
            headers.forEach(connection::setRequestProperty);
            try {
                int status = connection.getResponseCode();
                return status >= 200 && status < 300;
            } finally {
                connection.disconnect();
            }
        };
    }
}
