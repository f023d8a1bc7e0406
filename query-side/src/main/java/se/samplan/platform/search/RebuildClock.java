package se.samplan.platform.search;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.search.RebuildProgress.ViewState;

/** How long the latest rebuild has taken, and what the operator is told of how the views stand. */
final class RebuildClock {
    private final SystemTime real;
    private volatile @Nullable Instant startedAt;
    private volatile @Nullable Instant endedAt;
    private volatile boolean heldBack;

    RebuildClock(SystemTime real) {
        this.real = real;
    }

    void begin() {
        startedAt = real.clock().instant();
        endedAt = null;
        heldBack = false;
    }

    /** The new generation put aside more than the live one: it is not taken into use. */
    void holdBack() {
        heldBack = true;
    }

    void end() {
        endedAt = real.clock().instant();
        heldBack = false;
    }

    /** Nothing is filled here. */
    static RebuildProgress nothing(ViewState state) {
        return new RebuildProgress(state, null, null, 0, 0, 0, 0, 0, null, 0, 0);
    }

    /** @param wanted a rebuild was asked for and has not begun */
    RebuildProgress progress(RunningGeneration live, @Nullable RunningGeneration building, boolean wanted, long head) {
        RunningGeneration measured = building == null ? live : building;
        long position = building == null && wanted ? 0 : Math.max(0, measured.position());
        int percent = head <= 0 ? 100 : (int) Math.min(100, position * 100 / head);
        Instant began = startedAt;
        Instant ended = endedAt;
        long millis = began == null
                ? 0
                : Duration.between(began, ended == null ? real.clock().instant() : ended)
                        .toMillis();
        return new RebuildProgress(
                state(live, building, wanted),
                live.generation(),
                building == null ? null : building.generation(),
                position,
                head,
                percent,
                live.putAside(),
                live.filling().unfound(),
                began,
                millis / 1000,
                millis == 0 ? 0 : position * 1000 / millis);
    }

    private ViewState state(RunningGeneration live, @Nullable RunningGeneration building, boolean wanted) {
        if (building != null) {
            return heldBack ? ViewState.HELD_BACK : ViewState.REBUILDING;
        }
        if (wanted) {
            return ViewState.REBUILDING;
        }
        return live.isCaughtUp() ? ViewState.CURRENT : ViewState.CATCHING_UP;
    }
}
