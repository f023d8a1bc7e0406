package se.samplan.platform.search;

/** What became of one write of a bulk: its HTTP status, the stamp it got, and the reason of a refusal. */
record WriteResult(int status, DocumentWrite.StampInShard stamp, String reason) {

    boolean done() {
        return status < 300;
    }

    /** Something newer, or something foreign, stands there already. */
    boolean overtaken() {
        return status == 409;
    }

    /** The index is gone: nothing is wrong with the document. */
    boolean lost() {
        return status == 404;
    }

    /** Something is wrong with the document. */
    boolean refused() {
        return !done() && !overtaken() && !lost() && !later();
    }

    boolean later() {
        return status == 429 || status >= 500;
    }
}
