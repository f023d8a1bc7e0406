package se.samplan.ops.player.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the scenario. Without role: a guardian or a child. {@code party} and {@code mandate} are names of parties; {@code group} is
 * the heading on the sign-in page.
 */
public record Someone(
        String origin,
        String name,
        String fullName,
        @Nullable String party,
        @Nullable String role,
        @Nullable String title,
        List<String> mandate,
        @Nullable String group) {

    public Someone {
        mandate = List.copyOf(mandate);
    }

    public String key() {
        return origin + "#" + name;
    }

    public boolean isStaff() {
        return "staff".equals(role);
    }
}
