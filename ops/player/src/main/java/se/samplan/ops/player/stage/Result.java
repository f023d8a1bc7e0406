package se.samplan.ops.player.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a step or a check went.
 *
 * @param remarks what was expected and what was
 * @param receipt {@code stream:version}, when the hub took something it had not taken before
 */
public record Result(
        boolean passed, List<String> remarks, @Nullable String receipt) {
    public Result {
        remarks = List.copyOf(remarks);
    }

    static Result of(List<String> faults) {
        return new Result(faults.isEmpty(), faults, null);
    }

    static Result pass() {
        return new Result(true, List.of(), null);
    }

    static Result fail(String remark) {
        return new Result(false, List.of(remark), null);
    }

    Result with(@Nullable String receipt) {
        return new Result(passed, remarks, receipt);
    }
}
