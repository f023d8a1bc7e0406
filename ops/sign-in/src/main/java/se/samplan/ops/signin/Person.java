package se.samplan.ops.signin;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A made-up person who can be signed in.
 *
 * @param id chosen by whoever makes the person known; the subject of the person's tokens
 * @param name as shown, given name first
 * @param role null for a guardian or a child
 * @param party the party that a staff member works for; nobody else has one
 * @param partyName how that party is named on the sign-in page; not part of any token
 * @param title for example "Specialpedagog"
 * @param mandate the parties whose plans an auditor may trace; empty for everyone else
 * @param identity a test identity number of twelve digits, for a guardian or a child
 * @param group the heading that the person stands under on the sign-in page
 * @param demo whether the person belongs to the demo and comes first on the page
 */
public record Person(
        UUID id,
        String name,
        @Nullable PersonRole role,
        @Nullable UUID party,
        @Nullable String partyName,
        @Nullable String title,
        List<UUID> mandate,
        @Nullable String identity,
        @Nullable String group,
        boolean demo) {

    private static final Pattern IDENTITY = Pattern.compile("\\d{12}");

    /** @throws PersonNotUsable when a field is missing or does not fit the role */
    public Person {
        mandate = mandate == null ? List.of() : List.copyOf(mandate);
        must(id != null, "id: must be a UUID");
        must(name != null && !name.isBlank(), "name: must be given");
        must((role == PersonRole.STAFF) == (party != null), "party: must be given for staff, and for nobody else");
        must(role == PersonRole.AUDITOR || mandate.isEmpty(), "mandate: may be given for an auditor only");
        must(identity == null || IDENTITY.matcher(identity).matches(), "identity: must be twelve digits");
    }

    private static void must(boolean holds, String rule) {
        if (!holds) {
            throw new PersonNotUsable(rule);
        }
    }
}
