package se.samplan.platform.history;

import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
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

    /** As the hub's event store is given it: an event's revision is its {@code @Revision}, none for the first. */
    public static Jackson3Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper())
                .build();
    }
}
