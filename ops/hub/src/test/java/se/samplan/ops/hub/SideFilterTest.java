package se.samplan.ops.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.mock.env.MockEnvironment;

/** Each process has the room it works in, and nobody stands in both when they are apart. */
class SideFilterTest {

    @ParameterizedTest
    @CsvSource({
        "se.samplan.plan.write.DecisionContexts, command",
        "se.samplan.plan.automation.WhenGroundChangesThenExaminePlan, command",
        "se.samplan.platform.decide.Calendar, command",
        "se.samplan.plan.write.web.PlanEndpoints, query",
        "se.samplan.platform.decide.web.CommandDispatcher, query",
        "se.samplan.plan.read.answer.PlanQueryHandler, query",
        "se.samplan.plan.read.web.PlanReadController, query",
        "se.samplan.pages.plan.PlanPageController, query",
        "se.samplan.platform.search.ViewLifecycle, query",
        "se.samplan.platform.reader.ReaderQueries, query"
    })
    void aRoomIsInTheProcessOfItsSide(String type, String side) throws IOException {
        assertThat(isLeftOut(type, "command-side")).isEqualTo(side.equals("query"));
        assertThat(isLeftOut(type, "query-side")).isEqualTo(side.equals("command"));
        assertThat(isLeftOut(type, "evaluation")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"se.samplan.ops.hub.ReadyAnnouncement", "se.samplan.ops.engine.CommandExecutor"})
    void whatWiresIsInBoth(String type) throws IOException {
        assertThat(isLeftOut(type, "command-side")).isFalse();
        assertThat(isLeftOut(type, "query-side")).isFalse();
    }

    private static boolean isLeftOut(String type, String profile) throws IOException {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        SideFilter sides = new SideFilter();
        sides.setEnvironment(environment);
        var types = new CachingMetadataReaderFactory();
        return sides.match(types.getMetadataReader(type), types);
    }
}
