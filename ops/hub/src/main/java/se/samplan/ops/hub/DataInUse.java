package se.samplan.ops.hub;

import java.nio.file.Path;

/** Another hub uses the same data directory. */
final class DataInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataInUse(Path data) {
        super(ConsoleTexts.of("data-in-use", data));
    }
}
