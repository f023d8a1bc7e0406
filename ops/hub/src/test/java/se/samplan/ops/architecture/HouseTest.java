package se.samplan.ops.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house as it stands keeps its rules, and every rule catches the crooked house that breaks it. */
class HouseTest {

    private static final String ROOT = "se.samplan";
    private static final String CROOKED_ROOT = "se.samplan.ops.architecture.crooked";

    /** Which class of the crooked house each rule must point at. */
    private static final Map<String, String> CULPRITS = Map.ofEntries(
            Map.entry("every package has a place in the plan of the house", "weather.Forecast"),
            Map.entry("a class reaches only where its room and its concept may reach", "meeting.MeetingId"),
            Map.entry("events, commands and words are made of words alone", "org.slf4j.Logger"),
            Map.entry("what can say no knows neither HTTP nor the search engine", "reactor.core.publisher.Mono"),
            Map.entry("what answers HTTP leaves the search engine to the views", "ElasticsearchClient"),
            Map.entry("packages form no circle", "Cycle detected"),
            Map.entry("events and commands are top-level records", "PlanOpenedEvent"),
            Map.entry("what decides is package-private until someone outside needs it", "PlanRules is public"),
            Map.entry("no name ends in a word that says nothing", "PlanOpenedEvent"),
            Map.entry("nothing but ops writes to standard output", "pages.day.DayPage"),
            Map.entry("time is asked of the one clock", "pages.day.DayPage"),
            Map.entry("what a class needs comes in through its constructor", "pages.day.DayPage.greeting"),
            Map.entry("what stands on a bus is put there once", "pages.day.DayPage.checks"));

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        var house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
        return rules(ROOT).stream()
                .map(rule -> dynamicTest(rule.sentence(), () -> rule.rule().check(house)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_catches_what_breaks_it() {
        var crooked = new ClassFileImporter().importPackages(CROOKED_ROOT);
        return rules(CROOKED_ROOT).stream()
                .map(rule -> dynamicTest("broken: " + rule.sentence(), () -> isCaught(rule, crooked)));
    }

    @Test
    void the_rules_look_at_the_product_and_not_at_nothing() {
        var house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);

        assertThat(house.contain("se.samplan.plan.PlanId")).isTrue();
        assertThat(house.contain("se.samplan.plan.events.PlanOpened")).isTrue();
        assertThat(house.contain(HouseTest.class)).isFalse();
    }

    private static void isCaught(HouseRule rule, JavaClasses crooked) {
        var found = rule.rule().evaluate(crooked);

        assertThat(CULPRITS).containsKey(rule.sentence());
        assertThat(found.hasViolation()).isTrue();
        assertThat(found.getFailureReport().toString()).contains(CULPRITS.get(rule.sentence()));
    }

    private static List<HouseRule> rules(String root) {
        return Stream.of(Reaches.of(root), Shapes.of(root), Habits.of(root))
                .flatMap(List::stream)
                .toList();
    }
}
