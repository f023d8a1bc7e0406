package se.samplan.cases;

import java.time.Instant;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.ground.Ground;
import se.samplan.consent.ground.GroundLookup;

/** The ground of one child, folded from the events a test tells it. */
public final class KnownFamily implements GroundLookup {
    private final ChildId child;
    private Ground ground = Ground.NONE;
    private Instant moment = Instant.EPOCH;

    public KnownFamily(ChildId child) {
        this.child = child;
    }

    public void hears(Object... events) {
        for (Object event : events) {
            moment = moment.plusSeconds(1);
            ground = switch (event) {
                case ChildEvent it -> ground.with(it, moment);
                case ConsentEvent it -> ground.with(it, moment);
                default -> throw new IllegalArgumentException("says nothing about a family: " + event);
            };
        }
    }

    @Override
    public Ground of(ChildId asked) {
        return asked.equals(child) ? ground : Ground.NONE;
    }
}
