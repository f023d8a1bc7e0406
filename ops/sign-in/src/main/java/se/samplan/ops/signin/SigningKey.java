package se.samplan.ops.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.text.ParseException;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key that signs tokens: made at the first start, kept in {@code signing-key.json}, so that tokens outlive a restart. */
@Configuration(proxyBeanMethods = false)
class SigningKey {

    @Bean
    JWKSource<SecurityContext> signingKeys(SignInServerSettings settings)
            throws IOException, ParseException, JOSEException {
        var file = Files.createDirectories(settings.data()).resolve("signing-key.json");
        if (!Files.exists(file)) {
            WholeFile.write(file, newKey().toString(false));
        }
        return new ImmutableJWKSet<>(JWKSet.load(file.toFile()));
    }

    private static JWKSet newKey() throws JOSEException {
        return new JWKSet(new RSAKeyGenerator(2048)
                .keyID(UUID.randomUUID().toString())
                .keyUse(KeyUse.SIGNATURE)
                .generate());
    }
}
