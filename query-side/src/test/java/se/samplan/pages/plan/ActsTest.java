package se.samplan.pages.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;
import se.samplan.pages.frame.FormIncomplete;
import se.samplan.pages.frame.SubmittedForm;
import se.samplan.pages.tryout.Example;
import se.samplan.plan.read.PartyPlan;

@DisplayName("An act asks in its form for what its command needs, and reads what it asked for")
class ActsTest {
    /** What a form carries unseen, from the place it is asked for at. */
    private static final Set<String> CARRIED = Set.of("commitment", "goal", "need", "partOf", "entry", "party");

    static List<Act> acts() {
        return Acts.all();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatIsAskedForIsRead(Act act) {
        assertThat(read(act).asked()).containsAll(plain(act).map(Field::name).toList());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatIsMissedIsAskedForOrCarried(Act act) {
        boolean own = act.fields().stream().anyMatch(Field.Own.class::isInstance);
        Set<String> known =
                Stream.concat(CARRIED.stream(), plain(act).map(Field::name)).collect(Collectors.toSet());

        assertThat(read(act).missed().stream().filter(field -> !own && !known.contains(field)))
                .isEmpty();
    }

    @Test
    void everyKindOfFieldHasItsLineInATemplate() throws IOException {
        String templates = Files.readString(Path.of("src/main/jte/act/fields.jte"))
                + Files.readString(Path.of("src/main/jte/act/field.jte"))
                + Files.readString(Path.of("src/main/jte/act/own.jte"));

        assertThat(Stream.of(Field.class.getPermittedSubclasses())
                        .filter(kind -> kind != Field.Sometimes.class)
                        .map(kind -> "instanceof Field." + kind.getSimpleName()))
                .allMatch(templates::contains);
        assertThat(Field.Own.values()).allMatch(own -> templates.contains("Field.Own." + own.name() + ")"));
    }

    @Test
    void everyActIsFoundByItsWord() {
        assertThat(acts()).allSatisfy(act -> assertThat(Acts.byWord(act.word())).containsSame(act));
        assertThat(Acts.byWord("examine-ground")).isEmpty();
    }

    private record Reading(Set<String> asked, Set<String> missed) {}

    private static Reading read(Act act) {
        Set<String> asked = new TreeSet<>();
        PartyPlan plan = Example.plan(Example.SCHOOL);
        var form = new SubmittedForm(new LinkedMultiValueMap<>() {
            @Override
            public String getFirst(String field) {
                asked.add(field);
                return super.getFirst(field);
            }

            @Override
            public List<String> getOrDefault(Object field, List<String> otherwise) {
                asked.add(field.toString());
                return super.getOrDefault(field, otherwise);
            }
        });
        try {
            new ActInput(form, plan, "01990000-0000-7000-8000-000000000001").read(act);
            return new Reading(asked, Set.of());
        } catch (FormIncomplete incomplete) {
            return new Reading(asked, incomplete.troubles().keySet());
        }
    }

    private static Stream<Field> plain(Act act) {
        return act.fields().stream().flatMap(ActsTest::plain);
    }

    private static Stream<Field> plain(Field field) {
        return switch (field) {
            case Field.Pair it -> Stream.of(it.first(), it.second());
            case Field.Sometimes it -> plain(it.field());
            case Field.Own _ -> Stream.of();
            case Field.Sentences _, Field.Day _, Field.OneOf _, Field.OfTopic _, Field.OwnPerson _ -> Stream.of(field);
        };
    }
}
