package se.samplan.ops.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What time it is for the hub: when events are recorded, deadlines fall due and consents hold. Days are days in
 * Stockholm. Real time, unless moved; a moved clock goes on at the pace of real time from where it was put.
 */
public final class HubClock extends Clock {

    private final ZoneId zone;
    private final Clock real;
    private final ClockOffsetFile offset;

    HubClock(ZoneId zone, Clock real, ClockOffsetFile offset) {
        this.zone = zone;
        this.real = real;
        this.offset = offset;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new HubClock(other, real, offset);
    }

    /** Makes it this instant now. */
    void moveTo(Instant now) {
        offset.set(Duration.between(real.instant(), now));
    }

    /** Back to real time. */
    void release() {
        offset.set(Duration.ZERO);
    }
}
