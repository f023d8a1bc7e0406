package se.samplan.platform.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import se.samplan.child.commands.ChildCommand;
import se.samplan.consent.commands.ConsentCommand;
import se.samplan.party.PersonId;
import se.samplan.party.commands.PartyCommand;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.platform.message.Words;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.Refusal;
import se.samplan.platform.refusal.RefusalDetail;
import se.samplan.platform.refusal.Refusals;

@DisplayName("Every refusal has a code we have agreed on, a title and a sentence that a person can act on")
class RefusalsTest {

    /** The list of the scenarios, and what has come since: texts destroyed on a decision, an age reached, a claim without anyone to oppose it. */
    private static final Set<String> AGREED = Set.of(
            "no-access",
            "not-entitled",
            "not-your-party",
            "not-a-party",
            "not-coordinator",
            "no-ground",
            "not-ready",
            "not-settled",
            "already-decided",
            "nothing-offered",
            "not-the-receiver",
            "plan-not-open",
            "plan-running",
            "plan-closed",
            "date-not-possible",
            "bad-identity-number",
            "already-registered",
            "carries-commitments",
            "conflict",
            "invalid",
            "of-age",
            "not-lead",
            "nobody-to-tell",
            "texts-destroyed",
            "malformed",
            "too-many",
            "key-reused");

    private static final Set<String> FORBIDDEN =
            Set.of("not-entitled", "not-your-party", "not-a-party", "not-coordinator", "not-lead", "not-the-receiver");
    private static final Set<String> WRONG =
            Set.of("invalid", "bad-identity-number", "date-not-possible", "key-reused");

    @Test
    void everyCodeIsAgreedAndEveryAgreedCodeIsUsed() {
        assertThat(codes()).containsExactlyInAnyOrderElementsOf(AGREED);
    }

    @Test
    void everyCodeHasATitleAndASentence() {
        assertThat(codes()).allSatisfy(code -> {
            assertThat(Refusals.title(code)).isNotBlank().isNotEqualTo("title");
            assertThat(Refusals.sentence(new RefusalDetail(code, Map.of())))
                    .isNotEqualTo(code)
                    .matches(".*[.:]");
        });
    }

    @Test
    void everyCodeHasTheHttpStatusOfItsKind() {
        assertThat(codes()).allSatisfy(code -> assertThat(Refusals.status(code)).isEqualTo(expected(code)));
    }

    private static int expected(String code) {
        return switch (code) {
            case "no-access" -> 404;
            case "malformed" -> 400;
            case "too-many" -> 429;
            default -> FORBIDDEN.contains(code) ? 403 : WRONG.contains(code) ? 422 : 409;
        };
    }

    @Test
    void anAnswerHasNoTraceOfTheStack() {
        assertThat(new NoAccess().getStackTrace()).isEmpty();
        assertThat(new KeyReused().getStackTrace()).isEmpty();
    }

    @Test
    void everythingThatCanBeMissingIsSaidInWords() {
        for (String missing : List.of(
                "consent",
                "lead",
                "coordinator",
                "need",
                "goal",
                "commitment",
                "follow-up",
                "child-voice",
                "open-commitment",
                "last-party",
                "evaluation")) {
            assertThat(Refusals.sentence(new RefusalDetail("not-ready", Map.of("missing", List.of(missing)))))
                    .as(missing)
                    .doesNotContain(" " + missing + ".");
        }
    }

    @Test
    void everyFieldOfEveryCommandIsSaidInWords() {
        assertThat(fields())
                .allSatisfy(field -> assertThat(
                                Refusals.sentence(new RefusalDetail("invalid", Map.of("fields", List.of(field)))))
                        .doesNotContain(" " + field + "."));
    }

    private static Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        Stream.of(PartyCommand.class, ChildCommand.class, ConsentCommand.class, PlanCommand.class)
                .flatMap(kind -> Words.records(kind))
                .flatMap(command -> Arrays.stream(command.getRecordComponents()))
                .map(RecordComponent::getName)
                .forEach(fields::add);
        return fields;
    }

    /** The codes of all refusals on the class path, each made once with what its constructor happens to take. */
    private static Set<String> codes() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
        Set<String> codes = new TreeSet<>();
        scan.findCandidateComponents("se.samplan").stream()
                .map(found -> String.valueOf(found.getBeanClassName()))
                .forEach(name -> codes.add(made(name).detail().code()));
        return codes;
    }

    private static Refusal made(String name) {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (Refusal) constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(RefusalsTest::something)
                    .toArray());
        } catch (ReflectiveOperationException fault) {
            throw new AssertionError(name, fault);
        }
    }

    private static Object something(Class<?> type) {
        if (type == String.class) {
            return "x";
        }
        if (type == String[].class) {
            return new String[] {"x"};
        }
        if (type == long.class) {
            return 1L;
        }
        if (type == Duration.class) {
            return Duration.ofSeconds(1);
        }
        if (type == PersonId.class) {
            return new PersonId("x");
        }
        return List.of("x");
    }
}
