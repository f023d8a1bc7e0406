package se.samplan.ops.texts;

import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.CodecConfigurer;
import org.springframework.http.codec.json.JacksonJsonEncoder;
import org.springframework.stereotype.Component;
import se.samplan.platform.message.NotTold;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** What is for the hub alone is left out of every answer; what is stored and sent between processes has mappers of its own. */
@Component
@Order(CleanTextsInJson.AFTER_THE_USUAL)
class ToldInJson implements CodecCustomizer {
    private final JsonMapper mapper;

    ToldInJson(JsonMapper mapper) {
        this.mapper = telling(mapper);
    }

    @Override
    public void customize(CodecConfigurer codecs) {
        codecs.defaultCodecs().jacksonJsonEncoder(new JacksonJsonEncoder(mapper));
    }

    static JsonMapper telling(JsonMapper usual) {
        AnnotationIntrospector known = usual.serializationConfig().getAnnotationIntrospector();
        return usual.rebuild()
                .annotationIntrospector(AnnotationIntrospector.pair(new LeavesOut(), known))
                .build();
    }

    /** Knows {@link NotTold}. */
    private static final class LeavesOut extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.hasAnnotation(NotTold.class);
        }
    }
}
