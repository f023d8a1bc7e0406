package se.samplan.platform.search;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which of several processes fills the views: one at a time, the one that holds the claim in the token store. When it has been silent for
 * as long as the store lets a claim live (10 s), another takes over.
 */
final class ViewLeader {

    private static final Logger LOG = LoggerFactory.getLogger(ViewLeader.class);
    private static final String GROUP = "views-caretaker";
    private static final int ONE = 0;

    private final TokenStore claims;
    private final TransactionManager transactions;
    private boolean asked;
    private boolean mine;

    ViewLeader(TokenStore claims, TransactionManager transactions) {
        this.claims = claims;
        this.transactions = transactions;
    }

    /** Claims it, or keeps the claim alive; to be asked more often than every few seconds. */
    synchronized boolean isMine() {
        boolean now = transactions.fetchInTransaction(this::claim);
        if (!asked || now != mine) {
            LOG.info(now ? "this process fills the views" : "another process fills the views");
        }
        asked = true;
        mine = now;
        return now;
    }

    /** Lets another take over at once. */
    synchronized void giveUp() {
        if (mine) {
            mine = false;
            transactions.executeInTransaction(() -> claims.releaseClaim(GROUP, ONE));
        }
    }

    private boolean claim() {
        try {
            if (mine) {
                claims.extendClaim(GROUP, ONE);
            } else {
                if (claims.fetchSegments(GROUP).length == 0) {
                    claims.initializeTokenSegments(GROUP, 1);
                }
                claims.fetchToken(GROUP, ONE);
            }
            return true;
        } catch (UnableToClaimTokenException anothers) {
            return false;
        }
    }
}
