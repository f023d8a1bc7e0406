package se.samplan.pages.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.samplan.history.read.HistoryEntry;
import se.samplan.history.read.PlanHistory;
import se.samplan.history.read.PlanKeeper;
import se.samplan.history.read.Responsibilities;
import se.samplan.history.read.Responsible;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.SwedishText;
import se.samplan.pages.plan.ChangeText;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.ShownPlan;
import se.samplan.plan.read.ShownText;

/** Who answered for what on a day, as known at a moment, and the events behind. */
public final class TracePage {
    /** What decides who keeps a plan together. */
    private static final Set<String> KEEPING = Set.of(
            "propose-plan",
            "join-plan",
            "leave-plan",
            "appoint-coordinator",
            "accept-coordination",
            "resign-coordination",
            "vacate-coordination",
            "name-lead-party",
            "accept-lead");

    private final PartyPlan plan;
    private final TraceQuery asked;
    private final Responsibilities then;
    private final @Nullable Responsibilities other;
    private final PlanHistory history;
    private final NameFormatter called;
    private final SwedishText say;

    TracePage(
            ShownPlan shown,
            TraceQuery asked,
            Responsibilities then,
            @Nullable Responsibilities other,
            PlanHistory history,
            SwedishText say) {
        this.plan = shown.plan();
        this.asked = asked;
        this.then = then;
        this.other = other;
        this.history = history;
        this.called = NameFormatter.in(plan, history.names(), say);
        this.say = say;
    }

    public String id() {
        return plan.plan().value();
    }

    public String child() {
        return called.words(plan.childName());
    }

    public boolean ownOnly() {
        return history.ownOnly();
    }

    public LocalDate day() {
        return asked.day();
    }

    public @Nullable LocalDate compared() {
        return asked.compared();
    }

    public @Nullable LocalDate known() {
        return asked.known();
    }

    public LocalDate before() {
        return asked.day().minusDays(1);
    }

    public LocalDate after() {
        return asked.day().plusDays(1);
    }

    /** The same question about another day. */
    public String link(LocalDate day) {
        return query("/ansvar", day)
                .queryParamIfPresent("jamfor", Optional.ofNullable(compared()))
                .toUriString();
    }

    /** The answer as a file. */
    public String file() {
        return query("/ansvar.csv", day()).toUriString();
    }

    private UriComponentsBuilder query(String page, LocalDate day) {
        return UriComponentsBuilder.fromPath("/planer/" + id() + page)
                .queryParam("dag", day)
                .queryParamIfPresent("kand", Optional.ofNullable(known()));
    }

    /** {@code Tisdag 24 november 2026, som det var känt den 30 november.} */
    public String question() {
        return asked.known() == null
                ? say.text("trace.question", say.day(asked.day()))
                : say.text("trace.question.known", say.day(asked.day()), say.date(asked.known()));
    }

    public List<TraceRow> rows() {
        Map<CommitmentId, Responsible> others = other == null
                ? Map.of()
                : other.commitments().stream().collect(Collectors.toMap(Responsible::commitment, Function.identity()));
        return Stream.concat(
                        ofPlan().stream(),
                        then.commitments().stream().map(each -> row(each, others.get(each.commitment()))))
                .toList();
    }

    /** Who kept the plan together; no row for a reader who is not told, and none while there was no plan. */
    private Optional<TraceRow> ofPlan() {
        PlanKeeper keeper = then.plan();
        PlanKeeper compared = other == null ? null : other.plan();
        if (keeper == null && compared == null) {
            return Optional.empty();
        }
        String words = keeper(keeper);
        String otherWords = other == null ? null : keeper(compared);
        return Optional.of(new TraceRow(
                say.text("trace.plan"),
                "plan",
                words,
                keeper == null || keeper.since() == null ? "" : say.text("trace.since", say.day(keeper.since())),
                keeper == null ? "" : say.text("trace.known", say.moment(keeper.recordedAt())),
                otherWords,
                otherWords != null && !otherWords.equals(words),
                events(line -> KEEPING.contains(line.what()))));
    }

    private String keeper(@Nullable PlanKeeper keeper) {
        return keeper == null
                ? say.text("trace.nobody")
                : say.text("trace.plan." + keeper.as().word(), called.who(keeper.person(), keeper.party()));
    }

    private TraceRow row(Responsible each, @Nullable Responsible compared) {
        String carrier = carrier(each);
        String otherCarrier =
                asked.compared() == null ? null : compared == null ? say.text("trace.nobody") : carrier(compared);
        return new TraceRow(
                text(each.commitment().value()),
                each.commitment().value(),
                carrier,
                each.nobody() || each.since() == null ? "" : say.text("trace.since", say.day(each.since())),
                each.nobody() || each.recordedAt() == null
                        ? ""
                        : say.text("trace.known", say.moment(each.recordedAt())),
                otherCarrier,
                otherCarrier != null && !otherCarrier.equals(carrier),
                events(line -> line.entry() != null && line.entry().refersTo(each.commitment())));
    }

    private String carrier(Responsible each) {
        return each.nobody() ? say.text("trace.nobody") : called.who(each.person(), each.party());
    }

    /** Every recorded event of the plan, the first first. */
    public List<TraceEvent> events() {
        return events(line -> true);
    }

    private List<TraceEvent> events(java.util.function.Predicate<HistoryEntry> which) {
        return history.lines().stream()
                .filter(which)
                .filter(this::wasKnown)
                .map(this::event)
                .toList();
    }

    private boolean wasKnown(HistoryEntry line) {
        Instant known = asked.knownAt();
        return known == null || !line.recordedAt().isAfter(known);
    }

    private TraceEvent event(HistoryEntry line) {
        PlanChange change = new PlanChange(
                line.position(),
                line.recordedAt(),
                line.what(),
                line.by(),
                line.party(),
                line.entry(),
                line.to(),
                line.entry() == null ? null : ShownText.of(text(line.entry().value())));
        return new TraceEvent(
                new ChangeText(called, say).of(change, null),
                say.moment(line.recordedAt()),
                line.day() == null ? "" : say.text("trace.truth", say.day(line.day())),
                line.position());
    }

    /** The words of an entry as the reader may see them. */
    private String text(String entry) {
        return plan.commitments().stream()
                .filter(line -> line.commitment().value().equals(entry))
                .map(SeenCommitment::text)
                .findFirst()
                .or(() -> plan.needs().stream()
                        .filter(need -> need.need().value().equals(entry))
                        .map(need -> need.text())
                        .findFirst())
                .or(() -> plan.goals().stream()
                        .filter(goal -> goal.goal().value().equals(entry))
                        .map(goal -> goal.text())
                        .findFirst())
                .map(called::words)
                .orElseGet(() -> say.text("change.thing"));
    }

    /** The answer as comma separated values; texts are quoted, and can't start a formula. */
    public String csv() {
        String head = String.join(
                ",",
                List.of(
                        say.text("trace.csv.what"),
                        say.text("trace.csv.day"),
                        say.text("trace.csv.who"),
                        say.text("trace.csv.since"),
                        say.text("trace.csv.known")));
        String lines = rows().stream()
                .map(row -> List.of(row.what(), asked.day().toString(), row.then(), row.since(), row.known()).stream()
                        .map(CsvCell::of)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        return "\uFEFF" + head + "\r\n" + lines + "\r\n";
    }
}
