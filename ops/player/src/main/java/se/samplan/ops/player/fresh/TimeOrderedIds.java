package se.samplan.ops.player.fresh;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** Ids that the caller makes: UUID version 7 (RFC 9562). */
public final class TimeOrderedIds {
    private final RandomGenerator random;

    public TimeOrderedIds(RandomGenerator random) {
        this.random = random;
    }

    public String next() {
        long high = System.currentTimeMillis() << 16 | 0x7000 | random.nextLong() >>> 52;
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
