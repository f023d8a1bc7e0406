package se.samplan.ops.bench;

import java.util.List;
import se.samplan.ops.bench.report.Table;

/** One of the things that are measured. */
public interface Part {

    /** As it is chosen on the command line. */
    String name();

    /** @throws Exception when it can't be measured; the other parts are all the same */
    List<Table> measure(Settings settings) throws Exception;
}
