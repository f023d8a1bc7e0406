package se.samplan.ops.copy;

import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * Where a store is: {@code jdbc:postgresql://…}, {@code axonserver://host:port/context}, or the data directory of an embedded hub.
 *
 * @param said as it was given
 * @param user of the database, who owns its tables
 */
record StoreAddress(
        String said, @Nullable String user, @Nullable String password) {
    private static final String AXON_SERVER = "axonserver://";

    boolean isAxonServer() {
        return said.startsWith(AXON_SERVER);
    }

    boolean isPostgresql() {
        return said.startsWith("jdbc:postgresql:");
    }

    /** @throws CopyRefused if it can't be reached, or a hub is using it */
    Connection connect() {
        try {
            return DriverManager.getConnection(url(), isPostgresql() ? user : "sa", isPostgresql() ? password : "");
        } catch (SQLException e) {
            throw new CopyRefused(
                    "%s can't be used: %s Is a hub running on it? Stop it first.".formatted(said, e.getMessage()), e);
        }
    }

    /** Makes the tables with the hub's own scripts, where there are none. */
    void makeTables(String application) {
        if (!isPostgresql()) {
            throw new CopyRefused("The target must be jdbc:postgresql://… or axonserver://…, not " + said);
        }
        Flyway.configure()
                .dataSource(url(), user, password)
                .locations("classpath:db/migration", "classpath:db/postgresql")
                .placeholders(Map.of("application", application))
                .load()
                .migrate();
    }

    /** @param settings as environment variables, of the names that the hub itself knows */
    AxonServerRawEvents axonServer(Map<String, String> settings) {
        String address = said.substring(AXON_SERVER.length());
        String server = address.split("/", 2)[0];
        String context = address.contains("/") ? address.split("/", 2)[1] : "default";
        String[] hostAndPort = server.split(":", 2);
        int port = hostAndPort.length > 1 ? Integer.parseInt(hostAndPort[1]) : 8124;
        var factory = AxonServerConnectionFactory.forClient("samplan-copy")
                .routingServers(new ServerAddress(hostAndPort[0], port))
                .connectTimeout(10, TimeUnit.SECONDS);
        String token = settings.get("AXON_AXONSERVER_TOKEN");
        if (token != null) {
            factory.token(token);
        }
        if (Boolean.parseBoolean(settings.get("AXON_AXONSERVER_SSLENABLED"))) {
            secure(factory, settings.get("AXON_AXONSERVER_CERTFILE"));
        }
        return new AxonServerRawEvents(factory.build(), context);
    }

    private static void secure(AxonServerConnectionFactory.Builder factory, @Nullable String certificate) {
        try {
            if (certificate == null) {
                factory.useTransportSecurity();
            } else {
                factory.useTransportSecurity(GrpcSslContexts.forClient()
                        .trustManager(new File(certificate))
                        .build());
            }
        } catch (SSLException e) {
            throw new CopyRefused("the certificate " + certificate + " can't be used", e);
        }
    }

    private String url() {
        if (said.startsWith("jdbc:")) {
            return said;
        }
        Path file = Path.of(said).toAbsolutePath().normalize().resolve("hub");
        if (!Files.exists(file.resolveSibling("hub.mv.db"))) {
            throw new CopyRefused("There is no hub.mv.db in " + said);
        }
        return "jdbc:h2:file:" + file + ";IFEXISTS=TRUE;WRITE_DELAY=0";
    }
}
