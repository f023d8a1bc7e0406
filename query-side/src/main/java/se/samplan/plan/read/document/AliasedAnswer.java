package se.samplan.plan.read.document;

import java.util.function.Function;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.alias.Aliases;
import se.samplan.platform.search.Json;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * An answer with an alias in every place where the id of a unit or a person stands that its reader must not know. Whatever the answer is
 * made of: it is written down, with aliases for ids, and read again, so that no kind of answer can be forgotten.
 */
final class AliasedAnswer {
    private static final JsonMapper WRITING = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(PartyId.class, new InPlaceOf<>(PartyId.class, PartyId::value))
                    .addKeySerializer(PartyId.class, new AsName<>(PartyId.class, PartyId::value))
                    .addSerializer(PersonId.class, new InPlaceOf<>(PersonId.class, PersonId::value))
                    .addKeySerializer(PersonId.class, new AsName<>(PersonId.class, PersonId::value)))
            .build();

    private AliasedAnswer() {}

    static <T> T of(T answer, Class<T> type, KnownToReader known, Aliases aliases) {
        Function<PartyId, PartyId> parties = party -> known.is(party)
                ? party
                : aliases.of(party, known.reader(), known.plan().child());
        Function<PersonId, PersonId> people = person -> known.is(person)
                ? person
                : aliases.of(person, known.reader(), known.plan().child());
        byte[] written = WRITING.writer()
                .withAttribute(PartyId.class, parties)
                .withAttribute(PersonId.class, people)
                .writeValueAsBytes(answer);
        return Json.read(written, type);
    }

    @SuppressWarnings("unchecked")
    private static <I> I inPlaceOf(I id, Class<I> type, SerializationContext context) {
        return context.getAttribute(type) instanceof Function<?, ?> shown ? ((Function<I, I>) shown).apply(id) : id;
    }

    /** An id as a value. */
    private static final class InPlaceOf<I> extends StdSerializer<I> {
        private final Class<I> type;
        private final Function<I, String> text;

        InPlaceOf(Class<I> type, Function<I, String> text) {
            super(type);
            this.type = type;
            this.text = text;
        }

        @Override
        public void serialize(I id, JsonGenerator json, SerializationContext context) {
            json.writeString(text.apply(inPlaceOf(id, type, context)));
        }
    }

    /** An id as the name of a property. */
    private static final class AsName<I> extends StdSerializer<I> {
        private final Class<I> type;
        private final Function<I, String> text;

        AsName(Class<I> type, Function<I, String> text) {
            super(type);
            this.type = type;
            this.text = text;
        }

        @Override
        public void serialize(I id, JsonGenerator json, SerializationContext context) {
            json.writeName(text.apply(inPlaceOf(id, type, context)));
        }
    }
}
