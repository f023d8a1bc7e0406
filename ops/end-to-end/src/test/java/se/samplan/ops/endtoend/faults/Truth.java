package se.samplan.ops.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import se.samplan.ops.endtoend.RunningHub;
import tools.jackson.databind.JsonNode;

/** What must be true after every fault: no acknowledged event lost or doubled, and the views equal a rebuild. */
final class Truth {
    private Truth() {}

    /** Of a hub that keeps its events in its own file; it is stopped for the reading of it. */
    static void holds(RunningHub hub, Load load) throws SQLException {
        viewsEqualARebuild(hub);
        historyTellsEveryDeedOnce(load);
        hub.stop();
        storeHoldsEveryDeedOnce(file(hub), load);
    }

    /** Of a hub that keeps its events in a database that can be read beside it. */
    static void holds(RunningHub hub, Load load, DataSource store) throws SQLException {
        viewsEqualARebuild(hub);
        historyTellsEveryDeedOnce(load);
        storeHoldsEveryDeedOnce(store, load);
    }

    /** The hub's own file; it can be opened only while the hub does not run. */
    static DataSource file(RunningHub hub) {
        var file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:" + hub.data().resolve("hub"));
        file.setUser("sa");
        file.setPassword("");
        return file;
    }

    static void viewsEqualARebuild(RunningHub hub) {
        Views views = new Views(hub);
        views.current();
        Map<String, JsonNode> lived = views.documents();
        views.rebuild();
        Map<String, JsonNode> rebuilt = views.documents();
        System.out.printf("%d documents compared with a rebuild%n", lived.size());
        assertThat(differences(lived, rebuilt)).isEmpty();
        assertThat(lived).isNotEmpty();
    }

    static List<String> differences(Map<String, JsonNode> lived, Map<String, JsonNode> rebuilt) {
        Set<String> names = new HashSet<>(lived.keySet());
        names.addAll(rebuilt.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(lived.get(name), rebuilt.get(name)))
                .sorted()
                .limit(5)
                .map(name -> "%s: lived %s, rebuilt %s".formatted(name, lived.get(name), rebuilt.get(name)))
                .toList();
    }

    /** What stands in the history that the school reads. */
    static void historyTellsEveryDeedOnce(Load load) {
        var person = load.cast().teacher();
        for (String plan : load.plans()) {
            List<String> told = new ArrayList<>();
            load.sending()
                    .hub()
                    .get(person, "/api/plans/" + plan + "/history")
                    .body()
                    .path("lines")
                    .forEach(line -> {
                        if (line.path("stream").asString().equals(plan)) {
                            told.add(line.path("recordedAt").asString() + " "
                                    + line.path("what").asString() + " "
                                    + line.path("entry").asString(""));
                        }
                    });
            assertThat(told).as("history of " + plan).doesNotHaveDuplicates();
            assertThat(told).as("history of " + plan).hasSizeGreaterThanOrEqualTo((int) load.acknowledged().stream()
                    .filter(each -> each.stream().equals(plan))
                    .map(Acknowledged::version)
                    .distinct()
                    .count());
        }
    }

    private static void storeHoldsEveryDeedOnce(DataSource store, Load load) throws SQLException {
        List<Event> events = Event.in(store);
        System.out.printf(
                "%d events stored, %d deeds acknowledged%n",
                events.size(), load.acknowledged().size());
        assertThat(new Ledger(events).wrongs(load.acknowledged())).isEmpty();
    }
}
