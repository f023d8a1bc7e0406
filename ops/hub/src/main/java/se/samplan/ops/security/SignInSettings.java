package se.samplan.ops.security;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID provider, {@code samplan.sign-in.*}. How its claims are read stands in {@code samplan.sign-in.claims.*}.
 *
 * @param issuer who issues tokens; its addresses are found below it (OpenID Connect Discovery 1.0)
 * @param url where the hub reaches the sign-in that it has started itself; absent with a provider of the organisation
 * @param clientId what the provider knows the hub by; the audience of id tokens
 * @param clientSecret none for a public client
 * @param webSecret the secret at the sign-in that the hub has started itself
 * @param audience whom access tokens of programs must be meant for; one of these
 * @param callers the programs that may call with such a token ({@code azp} or {@code client_id}); any when empty
 * @param algorithms what tokens may be signed with
 * @param clockSkew how much the clocks of provider and hub may differ
 * @param acrValues how somebody may have signed in ({@code acr}), the wanted one first; any when empty
 * @param maxAge how long ago somebody may have proved who they are ({@code auth_time}); any when absent
 * @param formTargets origins that signing in or out leads through beside the issuer's own
 */
@ConfigurationProperties("samplan.sign-in")
record SignInSettings(
        URI issuer,
        @Nullable URI url,
        @DefaultValue("samplan-web") String clientId,
        @Nullable String clientSecret,
        @Nullable String webSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("samplan") List<String> audience,
        @DefaultValue List<String> callers,
        @DefaultValue({"RS256", "PS256", "ES256"}) List<String> algorithms,
        @DefaultValue("60s") Duration clockSkew,
        @DefaultValue List<String> acrValues,
        @Nullable Duration maxAge,
        @DefaultValue List<String> formTargets) {

    SignInSettings {
        if (issuer == null) {
            throw new IllegalArgumentException("samplan.sign-in.issuer must name the OpenID provider");
        }
    }
}
