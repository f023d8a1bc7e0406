package se.samplan.platform.search;

/** Elasticsearch can't be reached, or can't answer now. Try again later; nothing is wrong with what was asked. */
public final class SearchAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchAway(String what, Throwable cause) {
        super(what, cause);
    }

    SearchAway(String what) {
        super(what);
    }
}
