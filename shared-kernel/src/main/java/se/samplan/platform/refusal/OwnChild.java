package se.samplan.platform.refusal;

import java.util.List;
import java.util.Map;

/**
 * Who acts for a unit has nothing to do there with an own child: a conflict of interest (förvaltningslagen 2017:900 16 §). Nobody learns
 * by it what they do not know: that the child is their own.
 */
public final class OwnChild extends Refusal {
    private static final long serialVersionUID = 1L;

    public OwnChild() {
        super("not-entitled", Map.of("because", List.of("own-child")));
    }
}
