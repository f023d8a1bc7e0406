package se.samplan.ops.claims;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds a claim by its name, or along a path with dots. A name with dots in it (a URL) is tried as it stands first. */
final class ClaimPath {

    private ClaimPath() {}

    /** All that is said there, as text; nothing when it is not said, or blank. */
    static List<String> values(Map<String, Object> claims, String path) {
        Object found = find(claims, path);
        Collection<?> all =
                found instanceof Collection<?> several ? several : found == null ? List.of() : List.of(found);
        return all.stream()
                .filter(Objects::nonNull)
                .filter(each -> !(each instanceof Map))
                .map(each -> each.toString().strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable Object find(Map<?, ?> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            if (claims.get(path.substring(0, dot)) instanceof Map<?, ?> inside) {
                Object found = find(inside, path.substring(dot + 1));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
