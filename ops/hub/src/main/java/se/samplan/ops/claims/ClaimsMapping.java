package se.samplan.ops.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the provider's tokens say what, {@code samplan.sign-in.claims.*}. Each is the name of a claim, or a path into one with dots
 * between ({@code realm_access.roles}).
 *
 * @param person what stays the same for the person as long as they are the same
 * @param role one value or several; none for a private person
 * @param roles what the values mean: {@code theirs=ours} with ours one of {@code staff}, {@code auditor}, {@code operator}
 * @param ignoredRoles values of {@code role} that say nothing here; a star at the end stands for any ending
 * @param party the unit that staff act for
 * @param partyIs whether {@code party} and {@code mandate} hold ids of parties or codes of units
 * @param mandate the units an auditor may trace
 * @param identity the identity number of a private person
 */
@ConfigurationProperties("samplan.sign-in.claims")
record ClaimsMapping(
        @DefaultValue("sub") String person,
        @DefaultValue("name") String name,
        @DefaultValue("samplan_role") String role,

        @DefaultValue({"staff=staff", "auditor=auditor", "operator=operator"})
        List<String> roles,

        @DefaultValue List<String> ignoredRoles,
        @DefaultValue("samplan_party") String party,
        @DefaultValue("id") PartyIs partyIs,
        @DefaultValue("samplan_title") String title,
        @DefaultValue("samplan_mandate") String mandate,
        @DefaultValue("samplan_identity") String identity) {

    /** What a claim calls a party by. */
    enum PartyIs {
        /** Our id of the party, a UUID. */
        ID,
        /** The code it is registered with: skolenhetskod, HSA-id or organisation number. */
        CODE
    }

    ClaimsMapping {
        for (String each : roles) {
            String ours = each.substring(each.lastIndexOf('=') + 1).strip();
            if (!each.contains("=") || !List.of("staff", "auditor", "operator").contains(ours)) {
                throw new IllegalArgumentException(
                        "samplan.sign-in.claims.roles: write theirs=ours, ours being staff, auditor or operator: "
                                + each);
            }
        }
    }

    /** Our word for one of their values. */
    @Nullable
    String ours(String theirs) {
        for (String each : roles) {
            int between = each.lastIndexOf('=');
            if (each.substring(0, between).strip().equals(theirs)) {
                return each.substring(between + 1).strip();
            }
        }
        return null;
    }

    boolean ignores(String theirs) {
        return ignoredRoles.stream()
                .map(String::strip)
                .anyMatch(each -> each.endsWith("*")
                        ? theirs.startsWith(each.substring(0, each.length() - 1))
                        : theirs.equals(each));
    }
}
