package se.samplan.platform.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The generations of indexes. People read through aliases; the generation that all aliases point at is the live one, a higher one is
 * being built, and lower ones are left-overs. Elasticsearch itself remembers which is which.
 */
public final class IndexGenerations {

    private final SearchClient search;
    private final List<IndexForm> forms;
    private final int replicas;

    public IndexGenerations(SearchClient search, List<IndexForm> forms, int replicas) {
        this.search = search;
        this.forms = List.copyOf(forms);
        this.replicas = replicas;
    }

    static String index(String alias, int generation) {
        return String.format(Locale.ROOT, "%s-%06d", alias, generation);
    }

    /** The live generation: the one that every alias points at. */
    Optional<Integer> live() {
        Map<String, Set<String>> aliases = aliases();
        return existing().stream()
                .filter(number -> forms.stream()
                        .allMatch(form -> aliases.getOrDefault(index(form.name(), number), Set.of())
                                .contains(form.name())))
                .findFirst();
    }

    /** Every generation that has any index, lowest first. */
    Set<Integer> existing() {
        Set<Integer> numbers = new TreeSet<>();
        for (String index : aliases().keySet()) {
            for (IndexForm form : forms) {
                String prefix = form.name() + "-";
                if (index.startsWith(prefix) && index.substring(prefix.length()).matches("\\d{6}")) {
                    numbers.add(Integer.parseInt(index.substring(prefix.length())));
                }
            }
        }
        return numbers;
    }

    boolean isWhole(int generation) {
        return aliases()
                .keySet()
                .containsAll(forms.stream()
                        .map(form -> index(form.name(), generation))
                        .toList());
    }

    /** Does it hold no document at all? */
    boolean isEmpty(int generation) {
        String all = forms.stream().map(form -> index(form.name(), generation)).collect(Collectors.joining(","));
        search.refresh(all.split(",", -1));
        return search.call("GET", "/" + search.full(all) + "/_count", null)
                        .path("count")
                        .asLong()
                == 0;
    }

    /** Creates what is missing of a generation. One that is built beside the live one is not refreshed until it is done. */
    void create(int generation, boolean beside) {
        forbidOthers();
        Set<String> there = aliases().keySet();
        for (IndexForm form : forms) {
            String index = index(form.name(), generation);
            if (!there.contains(index)) {
                search.call("PUT", "/" + search.full(index), body(form, beside));
            }
        }
    }

    /** Points every alias at this generation, in one step, and lets it be searched. */
    void makeLive(int generation) {
        String all = forms.stream().map(form -> index(form.name(), generation)).collect(Collectors.joining(","));
        Map<String, Object> everySecond = new LinkedHashMap<>();
        everySecond.put("index", Map.of("refresh_interval", "1s"));
        search.call("PUT", "/" + search.full(all) + "/_settings", everySecond);
        search.refresh(all.split(",", -1));
        List<Object> actions = new ArrayList<>();
        Map<String, Set<String>> aliases = aliases();
        for (IndexForm form : forms) {
            String next = index(form.name(), generation);
            aliases.forEach((index, names) -> {
                if (names.contains(form.name()) && !index.equals(next)) {
                    actions.add(
                            Map.of("remove", Map.of("index", search.full(index), "alias", search.full(form.name()))));
                }
            });
            actions.add(Map.of("add", Map.of("index", search.full(next), "alias", search.full(form.name()))));
        }
        search.call("POST", "/_aliases", Map.of("actions", actions));
    }

    void delete(int generation) {
        Set<String> there = aliases().keySet();
        for (IndexForm form : forms) {
            String index = index(form.name(), generation);
            if (there.contains(index)) {
                search.ask("DELETE", "/" + search.full(index), null, 404);
            }
        }
    }

    /** True once the engine answers and every primary shard is there. */
    boolean engineIsUp() {
        return search.ask("GET", "/_cluster/health?wait_for_status=yellow&timeout=1s", null, 408)
                .isPresent();
    }

    /** A write to an index that is gone must fail, not make an index without a mapping. */
    private void forbidOthers() {
        search.call(
                "PUT",
                "/_index_template/" + search.full("views"),
                Map.of(
                        "index_patterns",
                        forms.stream()
                                .map(form -> search.full(form.name() + "-*"))
                                .toList(),
                        "priority",
                        500,
                        "allow_auto_create",
                        false));
    }

    private Map<String, Object> body(IndexForm form, boolean beside) {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("number_of_shards", 1);
        index.put("number_of_replicas", replicas);
        index.put("refresh_interval", beside ? "-1" : "1s");
        return Map.of(
                "settings",
                Map.of("index", index, "analysis", Mappings.analysis()),
                "mappings",
                Mappings.of(form.mapping()));
    }

    private Map<String, Set<String>> aliases() {
        String patterns = forms.stream().map(form -> form.name() + "-*").collect(Collectors.joining(","));
        JsonNode answer = search.ask("GET", "/" + search.full(patterns) + "/_alias", null, 404)
                .orElseGet(() -> Json.tree(new byte[] {'{', '}'}));
        Map<String, Set<String>> found = new LinkedHashMap<>();
        answer.properties()
                .forEach(index -> plain(index.getKey())
                        .ifPresent(name -> found.put(
                                name,
                                index.getValue().path("aliases").propertyNames().stream()
                                        .flatMap(alias -> plain(alias).stream())
                                        .collect(Collectors.toSet()))));
        return found;
    }

    private Optional<String> plain(String name) {
        return Optional.ofNullable(search.plain(name));
    }
}
