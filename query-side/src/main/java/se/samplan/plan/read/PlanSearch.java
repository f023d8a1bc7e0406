package se.samplan.plan.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.party.read.Names;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanId;
import se.samplan.plan.PlanStatus;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.search.Json;
import se.samplan.platform.search.SearchClient;
import tools.jackson.databind.JsonNode;

/** Lists and searches a reader's plans; filters and sorts in the engine. */
@Component
class PlanSearch {
    private static final int DEEPEST = 10_000;
    private static final int LARGEST = 100;
    private static final int SOON_DAYS = 14;

    /** What a line needs of a document. */
    private static final List<String> PARTS = List.of(
            "plan",
            "status",
            "state",
            "flags",
            "followUp",
            "nextDue",
            "changed",
            "day",
            "body.reader",
            "body.masked",
            "body.childName",
            "body.coordinator",
            "body.lead",
            "body.participants.party",
            "body.participants.state",
            "body.commitments.state",
            "body.commitments.late");

    private final SearchClient search;
    private final PlanDocuments generation;
    private final ReadYourWrites waiting;
    private final PlanAccess access;
    private final ViewPosition newest;
    private final NameResolver who;

    PlanSearch(
            SearchClient search,
            PlanDocuments generation,
            ReadYourWrites waiting,
            PlanAccess access,
            ViewPosition newest,
            NameResolver who) {
        this.search = search;
        this.generation = generation;
        this.waiting = waiting;
        this.access = access;
        this.newest = newest;
        this.who = who;
    }

    PlanList answer(PlansOfReader question) {
        int size = Math.clamp(question.size(), 1, LARGEST);
        if (question.page() < 0 || (long) (question.page() + 1) * size > DEEPEST) {
            throw new Invalid("page");
        }
        List<String> indexes = generation.indexes(question.reader());
        boolean catchingUp = waiting.search(question.reader(), question.after(), indexes);
        if (indexes.isEmpty()) {
            return new PlanList(List.of(), 0, question.page(), size, new Names(Map.of(), Map.of()), -1, catchingUp);
        }
        long position = newest.position(question.reader(), indexes);
        JsonNode found = search.search(String.join(",", indexes), body(question, size));
        List<PlanSummary> lines = found.path("hits")
                .path("hits")
                .valueStream()
                .map(PlanSearch::line)
                .toList();
        long total = found.path("aggregations").path("plans").path("value").asLong(lines.size());
        return new PlanList(lines, total, question.page(), size, names(lines), position, catchingUp);
    }

    private Map<String, Object> body(PlansOfReader question, int size) {
        boolean searching = !question.text().isBlank();
        LocalDate today = access.today();
        List<Object> filters = new ArrayList<>(ReaderFilter.of(question.reader()));
        question.filter().forEach(filter -> filters.add(filter(filter, today)));
        Map<String, Object> bool = new LinkedHashMap<>();
        if (searching) {
            filters.add(stillCovered(today));
            bool.put("must", List.of(words(question.text())));
        }
        bool.put("filter", filters);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("from", question.page() * size);
        body.put("size", size);
        body.put("query", Map.of("bool", bool));
        body.put("sort", sort(question.sort(), searching));
        body.put("_source", PARTS);
        // The same plan stands once for each party of an auditor's mandate.
        body.put("collapse", Map.of("field", "plan"));
        body.put("aggs", Map.of("plans", Map.of("cardinality", Map.of("field", "plan", "precision_threshold", 1000))));
        if (searching) {
            Map<String, Object> short3 = Map.of("fragment_size", 100, "number_of_fragments", 3);
            body.put(
                    "highlight",
                    Map.of(
                            "pre_tags",
                            List.of(""),
                            "post_tags",
                            List.of(""),
                            "fields",
                            Map.of("text", short3, "text.start", short3)));
        }
        return body;
    }

    private static Object words(String text) {
        return Map.of(
                "bool",
                Map.of(
                        "should",
                        List.of(matches("text", text, 2), matches("text.start", text, 1), matches("name", text, 4)),
                        "minimum_should_match",
                        1));
    }

    private static Object matches(String field, String text, int weight) {
        return Map.of("match", Map.of(field, Map.of("query", text, "operator", "and", "boost", weight)));
    }

    /** What may no longer be covered must not be found either. */
    private static Object stillCovered(LocalDate today) {
        return Map.of(
                "bool",
                Map.of(
                        "should",
                        List.of(
                                Map.of("bool", Map.of("must_not", Map.of("exists", Map.of("field", "groundUntil")))),
                                Map.of("range", Map.of("groundUntil", Map.of("gte", today.toString())))),
                        "minimum_should_match",
                        1));
    }

    private static Object filter(PlanFilter filter, LocalDate today) {
        return switch (filter) {
            case ACTIVE -> Map.of("term", Map.of("active", true));
            case ENDED -> Map.of("term", Map.of("active", false));
            case LATE, NO_OWNER -> Map.of("term", Map.of("flags", filter.word()));
            case FOLLOW_UP_SOON ->
                Map.of(
                        "bool",
                        Map.of(
                                "filter",
                                List.of(
                                        Map.of("term", Map.of("active", true)),
                                        Map.of(
                                                "range",
                                                Map.of(
                                                        "followUp",
                                                        Map.of(
                                                                "lte",
                                                                today.plusDays(SOON_DAYS)
                                                                        .toString()))))));
        };
    }

    private static List<Object> sort(PlanSort sort, boolean searching) {
        Object last = Map.of("plan", "asc");
        Object changed = Map.of("changed", Map.of("order", "desc", "missing", "_last"));
        return switch (sort) {
            case CHANGED -> searching ? List.of(Map.of("_score", "desc"), changed, last) : List.of(changed, last);
            case FOLLOW_UP -> List.of(Map.of("followUp", Map.of("order", "asc", "missing", "_last")), last);
            case NEXT_DUE -> List.of(Map.of("nextDue", Map.of("order", "asc", "missing", "_last")), last);
            case NAME -> List.of(Map.of("sort", Map.of("order", "asc", "missing", "_last")), last);
        };
    }

    private static PlanSummary line(JsonNode hit) {
        JsonNode it = hit.path("_source");
        JsonNode body = it.path("body");
        int open = 0;
        int late = 0;
        for (JsonNode commitment : body.path("commitments")) {
            open += CommitmentState.of(commitment.path("state").asString()).isCarried() ? 1 : 0;
            late += commitment.path("late").asBoolean() ? 1 : 0;
        }
        List<PartyId> joined = new ArrayList<>();
        for (JsonNode participant : body.path("participants")) {
            if (participant.path("state").asString().equals(PartyState.JOINED.word())) {
                joined.add(new PartyId(participant.path("party").asString()));
            }
        }
        Set<PlanFilter> flags = EnumSet.noneOf(PlanFilter.class);
        it.path("flags").forEach(flag -> flags.add(PlanFilter.of(flag.asString())));
        JsonNode found = hit.path("highlight");
        List<String> fragments = new ArrayList<>();
        (found.has("text") ? found.path("text") : found.path("text.start"))
                .forEach(each -> fragments.add(each.asString()));
        boolean masked = body.path("masked").asBoolean(true);
        if (masked) {
            PartyId reader = Json.read(body.path("reader"), PartyId.class);
            joined.removeIf(party -> !party.equals(reader));
        }
        return new PlanSummary(
                Json.read(it.path("plan"), PlanId.class),
                PlanStatus.of(it.path("status").asString()),
                PartyState.of(it.path("state").asString()),
                read(body.path("childName"), ShownText.class),
                masked ? null : read(body.path("coordinator"), NamedHolder.class),
                masked ? null : read(body.path("lead"), PartyId.class),
                joined,
                read(it.path("followUp"), LocalDate.class),
                read(it.path("nextDue"), LocalDate.class),
                open,
                late,
                flags,
                fragments,
                read(it.path("changed"), Instant.class));
    }

    private static <T> @Nullable T read(JsonNode node, Class<T> type) {
        return node.isMissingNode() || node.isNull() ? null : Json.read(node, type);
    }

    private Names names(List<PlanSummary> lines) {
        Set<PartyId> parties = new LinkedHashSet<>();
        Set<PersonId> people = new LinkedHashSet<>();
        for (PlanSummary line : lines) {
            parties.addAll(line.joined());
            if (line.coordinator() != null) {
                people.add(line.coordinator().person());
            }
        }
        return who.of(parties, people);
    }
}
