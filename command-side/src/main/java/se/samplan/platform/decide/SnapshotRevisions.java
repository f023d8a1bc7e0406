package se.samplan.platform.decide;

import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.RevisionResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import se.samplan.platform.history.EventFormat;

/** Events say themselves which revision they are; a snapshot is a stream as written down, and has that of its code. */
@Component
@Primary
final class SnapshotRevisions implements RevisionResolver {
    private static final ClassValue<Boolean> IS_STREAM = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            boolean[] found = {false};
            ReflectionUtils.doWithLocalFields(
                    type, field -> found[0] |= field.isAnnotationPresent(AggregateIdentifier.class));
            return found[0];
        }
    };

    private final RevisionResolver events = EventFormat.revisions();

    @Override
    public @Nullable String revisionOf(Class<?> type) {
        return IS_STREAM.get(type) ? SnapshotRevision.of(type) : events.revisionOf(type);
    }
}
