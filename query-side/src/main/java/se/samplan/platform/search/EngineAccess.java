package se.samplan.platform.search;

import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;
import org.springframework.stereotype.Component;

/** How to be let in at an Elasticsearch of the organisation: with an API key, over TLS with a CA of its own. */
@Component
final class EngineAccess implements Rest5ClientBuilderCustomizer {

    private final String key;
    private final String ca;

    /**
     * @param key {@code samplan.search.api-key}: as Elasticsearch gives it, in its encoded form; none unless set
     * @param ca {@code samplan.search.ca}: a file with the certificates (PEM) that the engine's own must lead to; those of the JDK
     *     unless set
     */
    EngineAccess(@Value("${samplan.search.api-key:}") String key, @Value("${samplan.search.ca:}") String ca) {
        this.key = key.strip();
        this.ca = ca.strip();
    }

    @Override
    public void customize(Rest5ClientBuilder client) {
        if (!key.isEmpty()) {
            client.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", "ApiKey " + key, true)});
        }
    }

    @Override
    public void customize(PoolingAsyncClientConnectionManagerBuilder connections) {
        if (!ca.isEmpty()) {
            connections.setTlsStrategy(ClientTlsStrategyBuilder.create()
                    .setSslContext(trusting(Path.of(ca)))
                    .buildAsync());
        }
    }

    /** The engine stands near: packing an answer takes both longer than sending it. */
    @Override
    public void customize(HttpAsyncClientBuilder client) {
        client.disableContentCompression();
    }

    private static SSLContext trusting(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            Collection<? extends Certificate> all =
                    CertificateFactory.getInstance("X.509").generateCertificates(pem);
            if (all.isEmpty()) {
                throw new IllegalStateException("samplan.search.ca: there is no certificate in " + file);
            }
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (Certificate each : all) {
                trusted.setCertificateEntry("ca-" + trusted.size(), each);
            }
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("samplan.search.ca: " + file + " can't be read as PEM", unreadable);
        }
    }
}
