package se.samplan.platform.history;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * Under what name an event stands in the store.
 *
 * @param type the full class name at the time
 * @param revision its {@code @EventRevision} at the time; none for the first
 */
record StoredEventType(String type, @Nullable String revision) {
    SerializedType toType() {
        return new SimpleSerializedType(type, revision);
    }
}
