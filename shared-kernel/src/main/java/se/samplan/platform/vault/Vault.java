package se.samplan.platform.vault;

import java.util.Optional;

/** Seals and opens personal text. */
public interface Vault {

    /**
     * Seals a text for one subject and one controlling party; makes the key when there is none yet.
     *
     * @throws KeyDestroyed if the key has been destroyed
     */
    SealedText seal(String subject, String controller, String text);

    /** Opens a sealed text; empty when its key has been destroyed. */
    Optional<String> open(SealedText sealed);

    /** Destroys the key for ever. Doing it again changes nothing. */
    void destroy(String subject, String controller);

    /** Has the controller sealed anything about the subject that has not been destroyed? */
    boolean holds(String subject, String controller);

    /**
     * A keyed fingerprint of an identity number: the same number gives the same value, the value does not reveal the number.
     */
    String blind(String identity);
}
