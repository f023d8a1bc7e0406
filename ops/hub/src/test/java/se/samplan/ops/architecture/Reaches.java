package se.samplan.ops.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The walls between rooms and concepts, as rules over the classes below one root package. */
final class Reaches {

    private static final String[] HTTP = {
        "org.springframework.web..", "org.springframework.http..", "reactor..", "io.netty..", "jakarta.servlet.."
    };
    private static final String[] SEARCH = {"co.elastic..", "org.elasticsearch..", "org.apache.lucene.."};

    private Reaches() {}

    static List<HouseRule> of(String root) {
        return List.of(
                new HouseRule("every package has a place in the plan of the house", everyPackageHasAPlace(root)),
                new HouseRule(
                        "a class reaches only where its room and its concept may reach", noOneReachesTooFar(root)),
                new HouseRule("events, commands and words are made of words alone", madeOfWords(root)),
                new HouseRule("what can say no knows neither HTTP nor the search engine", writeIsAlone(root)),
                new HouseRule("what answers HTTP leaves the search engine to the views", edgesDoNotSearch(root)),
                new HouseRule("packages form no circle", noCircle(root)));
    }

    private static ArchRule everyPackageHasAPlace(String root) {
        return classes().should(new ArchCondition<>("have a place") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (Place.of(root, type.getPackageName()).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " stands in a package that PlanOfTheHouse does not know"));
                }
            }
        });
    }

    private static ArchRule noOneReachesTooFar(String root) {
        return classes().should(new ArchCondition<>("reach only where they may") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(reach -> tooFar(root, reach))
                        .forEach(reach -> events.add(SimpleConditionEvent.violated(type, reach.getDescription())));
            }
        });
    }

    private static boolean tooFar(String root, Dependency reach) {
        var from = Place.of(root, reach.getOriginClass().getPackageName());
        var to = Place.of(root, reach.getTargetClass().getBaseComponentType().getPackageName());
        return from.isPresent() && to.isPresent() && !PlanOfTheHouse.mayReach(from.get(), to.get());
    }

    private static ArchRule madeOfWords(String root) {
        var words = EnumSet.of(Room.WORDS, Room.COMMANDS, Room.EVENTS);
        return classes()
                .that(standIn(root, words))
                .should(onlyDependOnClassesThat(standIn(root, words)
                        .or(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "com.fasterxml.jackson.annotation..",
                                root + ".platform.message.."))
                        .or(named(root + ".platform.vault.SealedText"))))
                .allowEmptyShould(true);
    }

    private static ArchRule writeIsAlone(String root) {
        return noClasses()
                .that(standIn(root, EnumSet.of(Room.WRITE, Room.AUTOMATION)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(HTTP).or(resideInAnyPackage(SEARCH)))
                .allowEmptyShould(true);
    }

    private static ArchRule edgesDoNotSearch(String root) {
        return noClasses()
                .that(standIn(root, EnumSet.of(Room.WRITE_WEB, Room.READ_WEB, Room.PAGES)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(SEARCH))
                .allowEmptyShould(true);
    }

    private static ArchRule noCircle(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    static DescribedPredicate<JavaClass> standIn(String root, Set<Room> rooms) {
        return DescribedPredicate.describe(
                "stand in " + rooms,
                type -> Place.of(root, type.getPackageName())
                        .filter(place -> rooms.contains(place.room()))
                        .isPresent());
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe(
                "named " + name, type -> type.getName().equals(name));
    }
}
