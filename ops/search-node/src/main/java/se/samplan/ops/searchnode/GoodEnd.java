package se.samplan.ops.searchnode;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.node.Node;

/** Lets a node finish what it has begun. */
final class GoodEnd {

    private GoodEnd() {}

    static void of(Node node) {
        try {
            node.prepareForClose();
            node.close();
            if (node.awaitClose(10, TimeUnit.SECONDS)) {
                DataLock.release();
            }
        } catch (IOException e) {
            System.err.println("The node did not close well: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
