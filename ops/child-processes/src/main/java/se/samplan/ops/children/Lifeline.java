package se.samplan.ops.children;

import java.io.IOException;

/**
 * The child's end of the standard input that its parent holds open. When the parent is gone, however it went, the input
 * ends.
 */
public final class Lifeline {

    private Lifeline() {}

    /** From now on, ends this virtual machine in good order as soon as standard input ends. Call it first in main. */
    public static void exitWhenParentIsGone() {
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
