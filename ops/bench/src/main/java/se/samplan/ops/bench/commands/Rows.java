package se.samplan.ops.bench.commands;

import java.util.Map;

/** How much the hub writes for one command of the work, so that a baseline writes as much. */
final class Rows {
    /** A text as the hub seals it: subject, controller and cipher. */
    static final Map<String, String> TEXT = Map.of(
            "subject", "01990000-0000-7000-8000-00000000000c",
            "controller", "01990000-0000-7000-8000-000000000001",
            "cipher", "x".repeat(90));
    /** Bytes of an event and of what stands beside it. */
    static final int PAYLOAD = 420;

    static final int BESIDE = 390;

    private Rows() {}
}
