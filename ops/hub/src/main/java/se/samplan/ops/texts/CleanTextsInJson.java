package se.samplan.ops.texts;

import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.CodecConfigurer;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.stereotype.Component;
import se.samplan.platform.message.CleanText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Every text that a program sends is cleaned as it is read; forms do the same. What is stored is read by mappers of its own, untouched. */
@Component
@Order(CleanTextsInJson.AFTER_THE_USUAL)
class CleanTextsInJson implements CodecCustomizer {
    static final int AFTER_THE_USUAL = 100;

    private final JsonMapper mapper;

    CleanTextsInJson(JsonMapper mapper) {
        this.mapper = cleaning(mapper);
    }

    @Override
    public void customize(CodecConfigurer codecs) {
        codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(mapper));
    }

    static JsonMapper cleaning(JsonMapper usual) {
        return usual.rebuild()
                .addModule(new SimpleModule("clean texts").addDeserializer(String.class, new CleanString()))
                .build();
    }

    /** As Jackson's own, whatever it takes for a text. */
    private static final class CleanString extends StdScalarDeserializer<String> {

        CleanString() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            String text = json.hasToken(JsonToken.VALUE_STRING)
                    ? json.getString()
                    : StringDeserializer.instance.deserialize(json, context);
            return CleanText.of(text);
        }
    }
}
