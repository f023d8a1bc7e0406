package se.samplan.platform.refusal;

import java.util.List;
import java.util.Map;

/**
 * A refusal as it crosses the command bus.
 *
 * @param code stable, for programs ({@code not-your-party})
 * @param details what the refusal is about: ids, field names, codes of what is missing; never personal text
 */
public record RefusalDetail(String code, Map<String, List<String>> details) {
    public RefusalDetail {
        details = Map.copyOf(details);
    }
}
