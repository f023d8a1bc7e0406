package se.samplan.ops.endtoend.rights;

import java.util.Arrays;

/** What comes of somebody's request; the words stand in the cells of the table. */
enum Outcome {
    DONE("yes"),
    OWN("own"),
    NOTHING("-"),
    REFUSED("no"),
    /** Refused with the very answer that is given for what does not exist. */
    HIDDEN("hid"),
    SIGN_IN("out");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    static Outcome of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such outcome: " + word));
    }

    /** A refusal that tells less than it might is right too. */
    boolean satisfies(Outcome right) {
        return this == right || (right == REFUSED && this == HIDDEN);
    }

    String word() {
        return word;
    }
}
