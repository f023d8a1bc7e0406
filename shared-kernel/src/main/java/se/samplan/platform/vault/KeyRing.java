package se.samplan.platform.vault;

import java.util.Optional;

/** Keeps one wrapped key per subject and controller. What it says is on disk before it returns, whatever becomes of the caller. */
public interface KeyRing {

    /** The wrapped key; {@link KeyAddress#EMPTY} when there never was one, {@link KeyAddress#DESTROYED} after its destruction. */
    WrappedKey find(String subject, String controller);

    /** Keeps a wrapped key unless there is an entry already; answers what stands there afterwards. */
    WrappedKey keep(String subject, String controller, String wrapped);

    void destroy(String subject, String controller);

    /** What stands at a place in the ring. */
    record WrappedKey(KeyAddress place, Optional<String> wrapped) {}

    /** The three states of a place in the ring. */
    enum KeyAddress {
        EMPTY,
        HELD,
        DESTROYED
    }
}
