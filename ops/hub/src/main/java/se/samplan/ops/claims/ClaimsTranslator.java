package se.samplan.ops.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samplan.party.PartyId;
import se.samplan.platform.actor.ActorFromClaims;
import se.samplan.platform.vault.Vault;

/** Puts the claims of a verified token into the words that the hub goes by ({@code sub}, {@code samplan_role} …). */
@Component
@EnableConfigurationProperties(ClaimsMapping.class)
public class ClaimsTranslator {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s+-]");
    private static final Pattern IDENTITY = Pattern.compile("\\d{8}[0-9A-Z]{2}\\d{2}");

    private final ClaimsMapping mapping;
    private final UnitLookup units;
    private final Vault vault;
    private final String issuer;

    ClaimsTranslator(
            ClaimsMapping mapping, UnitLookup units, Vault vault, @Value("${samplan.sign-in.issuer}") String issuer) {
        this.mapping = mapping;
        this.units = units;
        this.vault = vault;
        this.issuer = issuer;
    }

    /** Fails with {@link ClaimsIncomplete} when the claims don't say enough, or with {@link UnitLookupUnavailable} when it can't be told now. */
    public Mono<Map<String, Object>> of(Map<String, Object> theirs) {
        return Mono.defer(() -> {
            String role = role(theirs);
            Map<String, Object> ours = new HashMap<>();
            ours.put("sub", person(theirs, role));
            put(ours, "name", first(theirs, mapping.name()));
            put(ours, "samplan_title", first(theirs, mapping.title()));
            put(ours, "samplan_role", role);
            if ("staff".equals(role)) {
                return party(theirs)
                        .doOnNext(id -> ours.put("samplan_party", id))
                        .thenReturn(ours);
            }
            if ("auditor".equals(role)) {
                return mandate(theirs)
                        .doOnNext(ids -> ours.put("samplan_mandate", ids))
                        .thenReturn(ours);
            }
            return Mono.just(ours);
        });
    }

    private @Nullable String role(Map<String, Object> theirs) {
        String found = null;
        for (String value : ClaimPath.values(theirs, mapping.role())) {
            String ours = mapping.ours(value);
            if (ours == null && !mapping.ignores(value)) {
                throw new ClaimsIncomplete("role-unknown");
            }
            if (ours != null && found != null && !ours.equals(found)) {
                throw new ClaimsIncomplete("role-ambiguous");
            }
            found = ours == null ? found : ours;
        }
        return found;
    }

    /**
     * The opaque id of the person: the fingerprint of a private person's identity number; else the provider's own id when it is a UUID,
     * or the fingerprint of what it is.
     */
    private String person(Map<String, Object> theirs, @Nullable String role) {
        String identity = first(theirs, mapping.identity());
        if (role == null && identity != null) {
            String number = SEPARATORS.matcher(identity).replaceAll("").toUpperCase(Locale.ROOT);
            if (!IDENTITY.matcher(number).matches()) {
                throw new ClaimsIncomplete("identity-bad");
            }
            return new ActorFromClaims(vault).personOf(number).value();
        }
        List<String> all = ClaimPath.values(theirs, mapping.person());
        if (all.size() != 1) {
            throw new ClaimsIncomplete("person-missing");
        }
        return isUuid(all.getFirst()) ? all.getFirst() : "o-" + vault.blind("subject " + issuer + " " + all.getFirst());
    }

    private Mono<String> party(Map<String, Object> theirs) {
        List<String> all = ClaimPath.values(theirs, mapping.party());
        if (all.size() != 1) {
            throw new ClaimsIncomplete(all.isEmpty() ? "party-missing" : "party-ambiguous");
        }
        return partyOf(all.getFirst()).switchIfEmpty(Mono.error(() -> new ClaimsIncomplete("party-unknown")));
    }

    /** A unit that is not registered has no plans to trace; it is passed over. */
    private Mono<List<String>> mandate(Map<String, Object> theirs) {
        return Flux.fromIterable(ClaimPath.values(theirs, mapping.mandate()))
                .concatMap(this::partyOf)
                .distinct()
                .collectList();
    }

    private Mono<String> partyOf(String value) {
        if (mapping.partyIs() == ClaimsMapping.PartyIs.CODE) {
            return units.withCode(value).map(PartyId::value).onErrorMap(UnitLookupUnavailable::new);
        }
        return isUuid(value)
                ? Mono.just(value.toLowerCase(Locale.ROOT))
                : Mono.error(new ClaimsIncomplete("party-unknown"));
    }

    private static @Nullable String first(Map<String, Object> theirs, String path) {
        List<String> all = ClaimPath.values(theirs, path);
        return all.isEmpty() ? null : all.getFirst();
    }

    private static void put(Map<String, Object> ours, String name, @Nullable String value) {
        if (value != null) {
            ours.put(name, value);
        }
    }

    private static boolean isUuid(String value) {
        try {
            return value.length() == 36 && UUID.fromString(value).toString().equalsIgnoreCase(value);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }
}
