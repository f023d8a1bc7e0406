package se.samplan.ops.player.script;

/** Something in a file that can't be played. Lines count from 1. */
public record Fault(String file, int line, String sentence) {

    @Override
    public String toString() {
        return "%s, line %d: %s".formatted(file, line, sentence);
    }
}
