package se.samplan.platform.history;

import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import se.samplan.platform.message.EventRevision;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.datatype.pcollections.PCollectionsModule;

/** The one JSON in which events are kept. What reads the store and what proves old events readable both take it from here. */
public final class EventFormat {
    private EventFormat() {}

    /**
     * Lets Axon's own tokens, which name their classes in the JSON, be read back; nothing else may name a class. A snapshot has
     * persistent maps.
     */
    public static Jackson3SerializerCustomizer mapper() {
        var ours = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("se.samplan.")
                .allowIfSubType("java.util.")
                .build();
        return mapper -> mapper.polymorphicTypeValidator(ours).addModule(new PCollectionsModule());
    }

    /** The revision that an event is written in today, from 1. */
    static int revision(Class<?> event) {
        EventRevision revision = event.getAnnotation(EventRevision.class);
        return revision == null ? 1 : revision.value();
    }

    /** The revision as it is stored beside an event: its {@link EventRevision}, none for the first. */
    public static RevisionResolver revisions() {
        return event -> {
            int revision = revision(event);
            return revision == 1 ? null : Integer.toString(revision);
        };
    }

    /** As the hub's event store is given it: with the revisions that the events carry. */
    public static Jackson3Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper())
                .revisionResolver(revisions())
                .build();
    }
}
