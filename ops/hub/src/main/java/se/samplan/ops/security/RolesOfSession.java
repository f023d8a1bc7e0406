package se.samplan.ops.security;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.stereotype.Component;
import se.samplan.ops.session.RolesOfClaims;

/** Gives a signed-in session the role that its id token names. */
@Component
class RolesOfSession implements GrantedAuthoritiesMapper {

    @Override
    public Collection<? extends GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> authorities) {
        Set<GrantedAuthority> all = new HashSet<>(authorities);
        for (GrantedAuthority one : authorities) {
            if (one instanceof OidcUserAuthority oidc) {
                all.addAll(RolesOfClaims.of(oidc.getIdToken().getClaims()));
            }
        }
        return all;
    }
}
