package se.samplan.ops.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.springframework.context.annotation.Bean;

/** Habits that keep the log, the time and the wiring in one place each. */
final class Habits {

    private static final Set<Class<?>> TIMES = Set.of(
            Clock.class,
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class);

    private Habits() {}

    static List<HouseRule> of(String root) {
        return List.of(
                new HouseRule("nothing but ops writes to standard output", noStandardStreams(root)),
                new HouseRule("time is asked of the one clock", timeComesFromTheClock(root)),
                new HouseRule("what a class needs comes in through its constructor", noFieldInjection()),
                new HouseRule("what stands on a bus is put there once", noInterceptorIsABean()));
    }

    /** Axon puts every interceptor that is a bean on its bus; who puts it there as well has its work done twice. */
    private static ArchRule noInterceptorIsABean() {
        return noMethods()
                .that()
                .areAnnotatedWith(Bean.class)
                .should()
                .haveRawReturnType(assignableTo(MessageHandlerInterceptor.class)
                        .or(assignableTo(MessageDispatchInterceptor.class)))
                .allowEmptyShould(true);
    }

    private static ArchRule noStandardStreams(String root) {
        return noClasses().that().resideOutsideOfPackage(root + ".ops..").should(ACCESS_STANDARD_STREAMS);
    }

    /** The time inside a new id is the machine's: it orders ids and is no event. */
    private static ArchRule timeComesFromTheClock(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".ops..")
                .and()
                .doNotHaveFullyQualifiedName(root + ".platform.message.Ids")
                .should()
                .callMethodWhere(asksTheMachine());
    }

    private static DescribedPredicate<JavaMethodCall> asksTheMachine() {
        return DescribedPredicate.describe("asks the machine for the time", call -> {
            var target = call.getTarget();
            return isNow(target)
                    || (target.getOwner().isEquivalentTo(System.class)
                            && target.getName().equals("currentTimeMillis"));
        });
    }

    private static boolean isNow(MethodCallTarget target) {
        var now = target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        var ownClock = target.getOwner().isEquivalentTo(Clock.class)
                && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
        return ownClock || (now && TIMES.stream().anyMatch(target.getOwner()::isEquivalentTo));
    }

    private static ArchRule noFieldInjection() {
        return noFields().should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION).allowEmptyShould(true);
    }
}
