package se.samplan.platform.search;

import org.jspecify.annotations.Nullable;

/** Elasticsearch can't be reached, or can't answer now. Try again later; nothing is wrong with what was asked. */
public final class SearchAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean shut;

    SearchAway(String what, Throwable cause) {
        this(what, cause, false);
    }

    SearchAway(String what) {
        this(what, null, false);
    }

    private SearchAway(String what, @Nullable Throwable cause, boolean shut) {
        super(what, cause);
        this.shut = shut;
    }

    /** It is there and does not let us in: somebody has to change a setting. */
    static SearchAway shut(String why, @Nullable Throwable cause) {
        return new SearchAway(why, cause, true);
    }

    public boolean isShut() {
        return shut;
    }
}
