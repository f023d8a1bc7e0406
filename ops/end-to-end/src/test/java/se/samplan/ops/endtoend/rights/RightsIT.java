package se.samplan.ops.endtoend.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.samplan.ops.endtoend.RunningHub;
import se.samplan.ops.endtoend.rights.People.Somebody;
import se.samplan.ops.endtoend.rights.RightsTable.Right;
import se.samplan.ops.endtoend.rights.RightsTable.Row;
import se.samplan.ops.waiting.Await;

/** Every cell of the table of rights, tried against a running hub. What is wrong is told all at once. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RightsIT {
    /** So many knock at once; each may be refused for who it is, never for the crowd. */
    private static final int AT_ONCE = 4;

    /** Much longer than the second or so in which every process learns of it: the machine may be busy. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final RightsTable TABLE = RightsTable.read();
    private static People people;
    private static Scene full;
    private static Scene unreal;
    private static Deeds deeds;
    private static Doors doors;
    private static Judgement judgement;

    private final Collection<String> wrong = new ConcurrentSkipListSet<>();

    @BeforeAll
    static void oneCaseWithEverybodyInIt() {
        people = new People(RunningHub.shared().address());
        people.hub().releaseClock();
        full = Scene.full(people);
        unreal = full.unreal();
        deeds = new Deeds(people);
        doors = new Doors(people);
        judgement = new Judgement(people);
        people.hub().get(people.id("coordinator"), "/api/plans/" + full.id("plan") + "?after=" + full.last());
        people.hub().get(people.id("coordinator"), "/api/plans?after=" + full.last());
        people.move(people.one("moved"), "stranger school");
    }

    @Test
    @Order(1)
    void everyKindOfPersonIsThere() {
        Set<String> kinds = new HashSet<>();
        people.everybody().forEach(each -> kinds.add(each.kind()));
        kinds.remove("colleague");

        assertThat(TABLE.people()).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    @Order(2)
    void whatIsReadIsReadByThoseWhoMay() {
        eachCell(row -> !Doors.isCommand(row) && row.door().startsWith("GET ") && !isSignal(row), (row, who, right) -> {
            Reply reply = doors.look(row, full, who);
            Reply twin = namesACase(row) ? doors.look(row, unreal, who) : null;
            judge(row, who, right, judgement.ofLook(row, reply, twin, full, who), reply, twin);
        });
    }

    @Test
    @Order(3)
    void nobodyDoesWhatIsNotTheirs() {
        int before = history();
        eachCell(Doors::isCommand, (row, who, right) -> {
            if (right.expected() != Outcome.DONE) {
                String word = Doors.word(row);
                String whose = Deeds.anothers(word, who);
                Reply reply = doors.command(word, deeds.body(word, row.about(), full, who, whose), who);
                Reply twin = doors.command(word, deeds.body(word, row.about(), missing(row), who, whose), who);
                Outcome got = Judgement.ofCommand(row, reply, namesACase(row) ? twin : null);
                Right expected = right.expected() == Outcome.OWN ? new Right(Outcome.REFUSED, null) : right;
                judge(row, who, expected, got, reply, namesACase(row) ? twin : null);
            }
        });
        assertThat(history()).as("lines of the history").isEqualTo(before);
    }

    @Test
    @Order(4)
    void everyoneDoesWhatIsTheirs() {
        eachCell(Doors::isCommand, (row, who, right) -> {
            if (right.expected() == Outcome.DONE || right.expected() == Outcome.OWN) {
                String word = Doors.word(row);
                Scene it = deeds.prepared(word, full, who);
                Reply reply = doors.command(word, deeds.body(word, row.about(), it, who, Deeds.MINE), who);
                Outcome got = Judgement.ofCommand(row, reply, null);
                judge(row, who, right, got == Outcome.DONE ? right.expected() : got, reply, null);
            }
        });
    }

    @Test
    @Order(5)
    void formsAreTakenFromThoseWhoMay() {
        eachCell(row -> !Doors.isCommand(row) && !row.door().startsWith("GET "), (row, who, right) -> {
            Scene it = row.door().equals("POST /ny-plan/{child}") ? Scene.registered(people) : full;
            Reply reply = doors.look(row, it, who);
            Reply twin = namesACase(row) ? doors.look(row, unreal, who) : null;
            judge(row, who, right, judgement.ofLook(row, reply, twin, full, who), reply, twin);
        });
    }

    @Test
    @Order(6)
    void signalsAreHeardByThoseWhoMay() {
        List<Listening> all = new ArrayList<>();
        for (Row row : TABLE.rows()) {
            if (isSignal(row)) {
                String path = Doors.path(row);
                String ofNothing = namesACase(row) ? doors.filled(path, unreal) : null;
                people.everybody().stream()
                        .filter(who -> row.cells().containsKey(who.kind()))
                        .forEach(who -> all.add(new Listening(row, who, doors.filled(path, full), ofNothing)));
            }
        }
        try {
            whatHappenedBeforeIsHeard(all);
            somethingHappensAndIsHeard(all);
            somethingHappensAndIsHeard(all);
            all.forEach(each ->
                    judge(each.row(), each.who(), cell(each.row(), each.who()), each.outcome(), each.reply(), null));
        } finally {
            all.forEach(Listening::close);
        }
        assertThat(String.join("\n", wrong)).as("wrong of %d cells", all.size()).isEmpty();
    }

    @Test
    @Order(7)
    void aStreamEndsSoonWhenItsReaderMovesOrSignsOutOrNoLongerTakesPart() {
        Scene it = Scene.running(people);
        people.hub().get(people.id("association"), "/api/plans/" + it.id("plan") + "?after=" + it.last());
        Row row = TABLE.rows().stream().filter(RightsIT::isSignal).findFirst().orElseThrow();
        String path = doors.filled(Doors.path(row), it);
        Somebody mover = people.newcomer("mover", "joined");
        Somebody out = people.newcomer("out", "joined");
        try (var stays = new Listening(row, people.one("joined"), path, null);
                var moves = new Listening(row, mover, path, null);
                var signsOut = new Listening(row, out, path, null);
                var leaves = new Listening(row, people.one("association"), path, null)) {
            assertThat(List.of(stays, moves, signsOut, leaves)).allMatch(Listening::isOpen);

            people.move(mover, "stranger bup");
            Await.until("the mover's stream to end", SOON, moves::hasEnded);
            out.session().copiedAndSignedOut();
            Await.until("the stream of who signed out to end", SOON, signsOut::hasEnded);
            it.act("association", "leave-plan", it.plan().and("reason", "Klart."));
            Await.until("the stream of who left to end", SOON, leaves::hasEnded);

            assertThat(leaves.heard()).as("hears that it is over").isPositive();
            assertThat(stays.hasEnded()).isFalse();
        }
    }

    /** Signals of what was done in other cases have all come when nobody has heard anything for some seconds. */
    private static void whatHappenedBeforeIsHeard(List<Listening> all) {
        AtomicLong quietSince = new AtomicLong(System.nanoTime());
        AtomicInteger heard = new AtomicInteger(-1);
        Await.until("nobody to hear anything", Await.A_MINUTE, () -> {
            int now = all.stream().mapToInt(Listening::heard).sum();
            if (heard.getAndSet(now) != now) {
                quietSince.set(System.nanoTime());
            }
            return System.nanoTime() - quietSince.get() > Duration.ofSeconds(4).toNanos();
        });
        all.forEach(Listening::beginAnew);
    }

    /** Whoever hears late and may not has heard the first by the time that the others have heard the second. */
    private static void somethingHappensAndIsHeard(List<Listening> all) {
        List<Listening> mayHear = all.stream()
                .filter(each -> each.isOpen() && cell(each.row(), each.who()).expected() == Outcome.DONE)
                .toList();
        Map<Listening, Integer> before = mayHear.stream().collect(Collectors.toMap(each -> each, Listening::heard));
        full.act("social", "report-progress", full.plan().and("commitment", full.id("commitment b"), "text", "Mer."));
        Await.until(
                "everyone who may to hear of it",
                Await.A_MINUTE,
                () -> mayHear.stream().allMatch(each -> each.heard() > before.getOrDefault(each, 0)));
    }

    private interface Trial {
        void of(Row row, Somebody who, Right right);
    }

    private void eachCell(Predicate<Row> chosen, Trial trial) {
        List<Callable<Void>> trials = new ArrayList<>();
        for (Row row : TABLE.rows()) {
            if (chosen.test(row)) {
                people.everybody().stream()
                        .filter(who -> row.cells().containsKey(who.kind()))
                        .forEach(who -> trials.add(() -> {
                            trial.of(row, who, cell(row, who));
                            return null;
                        }));
            }
        }
        try (ExecutorService some = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Void> each : some.invokeAll(trials)) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        assertThat(String.join("\n", wrong))
                .as("wrong of %d cells", trials.size())
                .isEmpty();
    }

    private static Right cell(Row row, Somebody who) {
        return Objects.requireNonNull(row.cells().get(who.kind()));
    }

    private void judge(Row row, Somebody who, Right right, @Nullable Outcome got, Reply reply, @Nullable Reply twin) {
        boolean holds = right.gap() == null ? got != null && got.satisfies(right.right()) : got == right.gap();
        if (!holds) {
            wrong.add("%s | %s: %s, got %s (%s%s)%s"
                    .formatted(
                            row.name(),
                            who.name(),
                            right.expected().word(),
                            got == null ? "?" : got.word(),
                            reply.inWords(),
                            twin == null ? "" : "; of what is not there " + twin.inWords(),
                            right.gap() != null && got == right.right()
                                    ? ", mended: take the gap out of the table"
                                    : ""));
        }
    }

    private static boolean isSignal(Row row) {
        return Doors.path(row).startsWith("/live/");
    }

    private static boolean namesACase(Row row) {
        if (Doors.isCommand(row)) {
            return !Set.of("register-party", "state-responsibility", "register-child")
                    .contains(Doors.word(row));
        }
        return row.door().contains("{plan}") || row.door().contains("{child}");
    }

    /** The full case without what a row is about: the whole of it, or one hidden thing. */
    private static Scene missing(Row row) {
        return row.about().contains("hidden") ? full.without("hidden need") : unreal;
    }

    private static int history() {
        return people.hub()
                .get(people.id("guardian"), "/api/plans/" + full.id("plan") + "/history?after=" + full.last())
                .body()
                .path("lines")
                .size();
    }
}
