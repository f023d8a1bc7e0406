package se.samplan.platform.search;

/** The batch has to be done again, from the state that is stored. */
final class BatchFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BatchFailed(String why) {
        super(why);
    }
}
