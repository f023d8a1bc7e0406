package se.samplan.ops.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static se.samplan.ops.architecture.Reaches.standIn;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.EnumSet;
import java.util.List;

/** What events, commands and the classes that decide look like, and how things are named. */
final class Shapes {

    private static final String EMPTY_NAMES = ".*(Dto|DTO|Impl|Manager|Util|Utils|Helper)";

    /** Of a command or an event the package says already which it is. */
    private static final String REPEATED_NAMES = ".*(Command|Event)";

    private Shapes() {}

    static List<HouseRule> of(String root) {
        return List.of(
                new HouseRule("events and commands are top-level records", eventsAreRecords(root)),
                new HouseRule("what decides is package-private until someone outside needs it", keptInside(root)),
                new HouseRule("no name ends in a word that says nothing", namesSaySomething(root)));
    }

    /** The stored name of an event is its class name, so a nested one would carry its nest for ever. */
    private static ArchRule eventsAreRecords(String root) {
        return classes()
                .that(standIn(root, EnumSet.of(Room.COMMANDS, Room.EVENTS)))
                .and(notPackageInfo())
                .should(new ArchCondition<>("be a top-level record, or the interface they share") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.isTopLevelClass() || !(type.isRecord() || type.isInterface())) {
                            events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " is neither a top-level record nor an interface"));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    private static ArchRule keptInside(String root) {
        return classes()
                .that(standIn(root, EnumSet.of(Room.WRITE, Room.AUTOMATION)))
                .and(DescribedPredicate.describe("are top level", JavaClass::isTopLevelClass))
                .and(DescribedPredicate.describe(
                        "are public", type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                .should(new ArchCondition<>("be needed by another package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var needed = type.getDirectDependenciesToSelf().stream()
                                .anyMatch(reach ->
                                        !reach.getOriginClass().getPackageName().equals(type.getPackageName()));
                        if (!needed) {
                            events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " is public, and no other package uses it"));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    /** The interfaces that a concept's commands and events share may be called {@code PlanCommand}, {@code PlanEvent}. */
    private static ArchRule namesSaySomething(String root) {
        return noClasses().should(new ArchCondition<>("have a name that says nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean repeated =
                        standIn(root, EnumSet.of(Room.COMMANDS, Room.EVENTS)).test(type)
                                && !type.isInterface()
                                && type.getName().matches(REPEATED_NAMES);
                if (repeated || type.getName().matches(EMPTY_NAMES)) {
                    events.add(SimpleConditionEvent.satisfied(type, type.getName() + " says nothing"));
                }
            }
        });
    }

    private static DescribedPredicate<JavaClass> notPackageInfo() {
        return DescribedPredicate.describe(
                "are types", type -> !type.getSimpleName().equals("package-info"));
    }
}
