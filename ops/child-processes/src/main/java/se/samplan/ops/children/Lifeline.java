package se.samplan.ops.children;

import java.io.IOException;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * The child's end of the standard input that its parent holds open. When the parent is gone, however it went, the input
 * ends.
 */
public final class Lifeline {

    private Lifeline() {}

    /**
     * From now on, ends this virtual machine in good order as soon as standard input ends. Call it first in main. An
     * interrupt from the keyboard reaches parent and children at once: the child leaves it to the parent, which still
     * needs it for its own good end.
     */
    public static void exitWhenParentIsGone() {
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
        Thread.ofPlatform().daemon().name("lifeline").start(() -> {
            awaitEndOfInput();
            System.exit(0);
        });
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // What is written there has no meaning.
            }
        } catch (IOException e) {
            // As gone as at its end.
        }
    }
}
