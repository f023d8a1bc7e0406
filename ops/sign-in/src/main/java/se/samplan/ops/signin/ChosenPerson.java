package se.samplan.ops.signin;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/** Signs in whoever is chosen, without a password. This is what makes the provider fit for evaluation only. */
@Component
class ChosenPerson implements AuthenticationProvider {

    private final People people;

    ChosenPerson(People people) {
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication choice) {
        if (people.find(choice.getName()).isEmpty()) {
            throw new BadCredentialsException("Unknown person");
        }
        // Tokens tell when the person signed in; the server takes that time from a factor.
        var chosen = FactorGrantedAuthority.fromFactor("CHOSEN");
        return UsernamePasswordAuthenticationToken.authenticated(choice.getName(), null, List.of(chosen));
    }

    @Override
    public boolean supports(Class<?> choice) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(choice);
    }
}
