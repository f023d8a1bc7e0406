package se.samplan.platform.search;

/** Elasticsearch understood what was asked and refused it: a fault in what was sent. */
public final class SearchFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    SearchFault(int status, String what) {
        super(what);
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
