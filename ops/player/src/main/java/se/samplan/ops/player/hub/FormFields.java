package se.samplan.ops.player.hub;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Names and values as a web form sends them. */
final class FormFields {
    private final List<String> pairs = new ArrayList<>();

    FormFields with(String name, String value) {
        pairs.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    @Override
    public String toString() {
        return String.join("&", pairs);
    }
}
