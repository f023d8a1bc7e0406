package se.samplan.ops.player.hub;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the hub answered. */
public record Answer(int status, String contentType, JsonNode body) {

    public boolean accepted() {
        return status >= 200 && status < 300;
    }

    /** The code of a problem in the form of RFC 9457; none if it isn't one. */
    public @Nullable String code() {
        boolean problem = contentType.startsWith("application/problem+json");
        return problem && body.path("code").isString() ? body.path("code").asString() : null;
    }

    /** {@code stream:version} of an accepted command, nothing otherwise. */
    public @Nullable String receipt() {
        return accepted() && body.path("stream").isString()
                ? body.path("stream").asString() + ":" + body.path("version").asString()
                : null;
    }

    /** In a few words, for a person. */
    public String inWords() {
        if (accepted()) {
            return "accepted";
        }
        String code = code();
        String detail = body.path("detail").asString("");
        if (code == null) {
            return "answered %d %s %s".formatted(status, contentType, shortened(body.toString()));
        }
        String details =
                body.has("details") ? " " + shortened(body.get("details").toString()) : "";
        return "refused as %s (%s%s)".formatted(code, detail, details);
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
