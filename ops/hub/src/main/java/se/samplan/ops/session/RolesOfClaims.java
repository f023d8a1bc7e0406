package se.samplan.ops.session;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The claim {@code samplan_role} as an authority of Spring Security. Guardians and children have none. */
public final class RolesOfClaims {

    private static final String CLAIM = "samplan_role";

    private RolesOfClaims() {}

    public static Collection<GrantedAuthority> of(Map<String, Object> claims) {
        return claims.get(CLAIM) instanceof String role
                ? List.of(new SimpleGrantedAuthority("ROLE_" + role.toUpperCase(Locale.ROOT)))
                : List.of();
    }
}
