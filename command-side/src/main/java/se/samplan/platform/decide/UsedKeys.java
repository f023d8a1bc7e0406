package se.samplan.platform.decide;

import java.util.Optional;

/** Which keys commands came with, for some days: who sent each, and a mark of what it said. */
public interface UsedKeys {

    /**
     * Notes the use, unless the key was used in this stream already.
     *
     * @return the use that was noted before; empty for the first
     */
    Optional<KeyUse> note(String stream, String key, KeyUse use);

    /**
     * One use of a key.
     *
     * @param person who sent the command
     * @param body a keyed mark of what it said: it can be compared, and tells nothing
     */
    record KeyUse(String person, String body) {}
}
