package se.samplan.ops.endtoend.pages;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import se.samplan.ops.endtoend.RunningHub;

/** One Chromium for all tests of a class, on the hub with the demo in it. */
abstract class InTheBrowser {
    private static @Nullable Browsers browsers;

    @BeforeAll
    static void openTheBrowser() {
        browsers = new Browsers(RunningHub.withDemo().address());
    }

    @AfterAll
    static void closeTheBrowser() {
        browsers().close();
    }

    /** Else every page would be waited for in vain. */
    @BeforeEach
    void theHubLives() {
        RunningHub.withDemo();
    }

    static Browsers browsers() {
        return Objects.requireNonNull(browsers);
    }

    /** A plan that no other test knows of. */
    static OwnPlan ownPlan() {
        return new OwnPlan(RunningHub.withDemo().address());
    }
}
