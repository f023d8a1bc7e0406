package se.samplan.ops.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import se.samplan.child.commands.ChildCommand;
import se.samplan.child.commands.ClaimCase;
import se.samplan.child.commands.DeclineCase;
import se.samplan.child.commands.DestroyTexts;
import se.samplan.child.commands.RegisterChild;
import se.samplan.child.commands.WithdrawClaim;
import se.samplan.consent.commands.ConsentCommand;
import se.samplan.pages.plan.Acts;
import se.samplan.party.commands.PartyCommand;
import se.samplan.party.commands.RegisterParty;
import se.samplan.party.commands.StateResponsibility;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.platform.decide.web.CommandFamily;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.SentByHub;
import se.samplan.platform.message.Words;

/**
 * What the compiler can't see of a new command: every place that it needs, named when it lacks there. The list for people stands in the
 * README, under "Adding a command".
 */
@DisplayName("A command that somebody can send has all it needs")
class CommandCompletenessTest {
    /** Known to systems alone, part of the page that begins a plan, or of the page of a child's case: no act on the pages of a plan. */
    private static final Set<Class<?>> WITHOUT_BUTTON = Set.of(
            RegisterParty.class,
            StateResponsibility.class,
            DestroyTexts.class,
            RegisterChild.class,
            DeclineCase.class,
            ClaimCase.class,
            WithdrawClaim.class,
            ProposePlan.class);

    private static final List<CommandFamily> FAMILIES = families();
    private static final OpenAPI DOCUMENT = document();
    private static final JavaClasses CODE = new ClassFileImporter().importPackages("se.samplan");

    static Stream<Class<?>> commands() {
        return Stream.of(PartyCommand.class, ChildCommand.class, ConsentCommand.class, PlanCommand.class)
                .flatMap(Words::records);
    }

    static Stream<Class<?>> sent() {
        return commands().filter(command -> !command.isAnnotationPresent(SentByHub.class));
    }

    @Test
    void everySealedFamilyOfCommandsIsLookedAt() {
        Set<String> families = CODE.stream()
                .filter(type -> type.isInterface() && !type.getName().equals(Command.class.getName()))
                .filter(type -> type.isAssignableTo(Command.class))
                .flatMap(type -> Stream.of(type.reflect().getPermittedSubclasses()))
                .filter(Class::isRecord)
                .map(Class::getName)
                .collect(Collectors.toSet());

        assertThat(commands().map(Class::getName)).containsExactlyInAnyOrderElementsOf(families);
    }

    @ParameterizedTest
    @MethodSource("sent")
    void anEndpoint(Class<?> command) {
        assertThat(FAMILIES)
                .anySatisfy(family -> assertThat(family.byWord()).containsEntry(Words.of(command), type(command)));
    }

    @ParameterizedTest
    @MethodSource("sent")
    void aSchemaThatSaysItsFieldsAndWhichAreNeeded(Class<?> command) {
        assertThat(DOCUMENT.getPaths()).containsKey("/api/commands/" + Words.of(command));
        Schema<?> schema = DOCUMENT.getComponents().getSchemas().get(command.getSimpleName());
        assertThat(schema.getProperties().keySet()).containsExactlyInAnyOrderElementsOf(components(command, false));
        assertThat(Objects.requireNonNullElse(schema.getRequired(), List.of()))
                .containsExactlyInAnyOrderElementsOf(components(command, true));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aHandlerInAnAggregate(Class<?> command) {
        assertThat(CODE.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(CommandHandler.class))
                        .map(method -> method.getRawParameterTypes().getFirst())
                        .filter(handled -> handled.getName().startsWith("se.samplan.")))
                .anyMatch(handled -> handled.reflect().isAssignableFrom(command));
    }

    /** What it is called and what it says once it is done is looked at where the acts are, in {@code MessagesTest}. */
    @ParameterizedTest
    @MethodSource("sent")
    void aButtonOnAPage(Class<?> command) {
        if (!WITHOUT_BUTTON.contains(command)) {
            assertThat(Acts.all())
                    .as("an act that becomes %s", command.getSimpleName())
                    .anyMatch(act -> act.command() == command);
        }
    }

    @ParameterizedTest
    @MethodSource("sent")
    void aSentenceInTheHistory(Class<?> command) throws IOException {
        if (!PartyCommand.class.isAssignableFrom(command)) {
            assertThat(messages().stringPropertyNames()).contains("change." + Words.of(command));
        }
    }

    @ParameterizedTest
    @MethodSource("hubs")
    void noAddressForWhatOnlyTheHubSends(Class<?> command) {
        assertThat(FAMILIES).noneSatisfy(family -> assertThat(family.byWord()).containsKey(Words.of(command)));
    }

    static Stream<Class<?>> hubs() {
        return commands().filter(command -> command.isAnnotationPresent(SentByHub.class));
    }

    private static Class<? extends Command> type(Class<?> command) {
        return command.asSubclass(Command.class);
    }

    private static List<String> components(Class<?> command, boolean neededOnly) {
        return Arrays.stream(command.getRecordComponents())
                .filter(each -> !neededOnly || !each.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static OpenAPI document() {
        io.swagger.v3.core.converter.ModelConverters.getInstance(true).addConverter(new RequiredComponents());
        OpenAPI document = new OpenAPI();
        CommandPaths.addTo(document, FAMILIES);
        return document;
    }

    /** As the hub finds them: every class {@code …Endpoints} of a concept. */
    private static List<CommandFamily> families() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(
                new RegexPatternTypeFilter(Pattern.compile("se\\.samplan\\.\\w+\\.write\\.web\\.\\w+Endpoints")));
        List<Class<?>> found = new ArrayList<>();
        scan.findCandidateComponents("se.samplan").forEach(each -> {
            try {
                found.add(Class.forName(each.getBeanClassName()));
            } catch (ClassNotFoundException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        try (var context = new AnnotationConfigApplicationContext(found.toArray(Class<?>[]::new))) {
            return List.copyOf(context.getBeansOfType(CommandFamily.class).values());
        }
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(CommandCompletenessTest.class.getResourceAsStream("/messages.properties")),
                StandardCharsets.UTF_8)) {
            messages.load(file);
        }
        return messages;
    }
}
