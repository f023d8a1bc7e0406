package se.samplan.ops.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samplan.platform.message.NotTold;

/**
 * A component of a record that is not {@code @Nullable} must be there: the document says so, from the same source as the compiler. One that
 * is not told is not in the document.
 */
@Component
class RequiredComponents implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw = type.getType() == null
                ? Object.class
                : Json.mapper().constructType(type.getType()).getRawClass();
        Schema<?> described = schema == null ? null : described(schema, context);
        if (raw.isRecord() && described != null && described.getProperties() != null) {
            notTold(raw).forEach(described.getProperties()::remove);
            described.setRequired(required(raw, described));
        }
        return schema;
    }

    private static @Nullable Schema<?> described(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static List<String> notTold(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(NotTold.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> required(Class<?> type, Schema<?> described) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .filter(described.getProperties()::containsKey)
                .toList();
    }
}
