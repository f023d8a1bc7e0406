package se.samplan.ops.player.stage;

import java.util.List;

/** How a step or a check went; remarks say what was expected and what was, or what is worth knowing though it passed. */
public record Result(boolean passed, List<String> remarks) {
    public Result {
        remarks = List.copyOf(remarks);
    }

    static Result pass(String... remarks) {
        return new Result(true, List.of(remarks));
    }

    static Result fail(String... remarks) {
        return new Result(false, List.of(remarks));
    }
}
