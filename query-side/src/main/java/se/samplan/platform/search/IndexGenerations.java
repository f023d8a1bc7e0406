package se.samplan.platform.search;

import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.indices.ElasticsearchIndicesClient;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The generations of indexes. People read through aliases; the generation that all aliases point at is the live one, a higher one is
 * being built, and lower ones are left-overs. Elasticsearch itself remembers which is which.
 */
public final class IndexGenerations {

    /** Characters of a document that may be looked through for the words that were found. */
    public static final int MOST_ANALYZED = 1_000_000;

    private static final String SHAPE = "shape";

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
        return existing(aliases.keySet()).stream()
                .filter(number -> forms.stream()
                        .allMatch(form -> aliases.getOrDefault(index(form.name(), number), Set.of())
                                .contains(form.name())))
                .findFirst();
    }

    /** Every generation that has any index, lowest first. */
    Set<Integer> existing() {
        return existing(aliases().keySet());
    }

    private Set<Integer> existing(Set<String> indexes) {
        Set<Integer> numbers = new TreeSet<>();
        for (String index : indexes) {
            for (IndexForm form : forms) {
                String prefix = form.name() + "-";
                if (index.startsWith(prefix) && index.substring(prefix.length()).matches("\\d{6}")) {
                    numbers.add(Integer.parseInt(index.substring(prefix.length())));
                }
            }
        }
        return numbers;
    }

    /** Can it hold the documents that are made today? Another version of the hub may have made it. */
    boolean fits(int generation) {
        var mappings = EngineCall.answer(() -> indices().getMapping(all -> all.index(search.full(indexes(generation)))))
                .mappings();
        return forms.stream().allMatch(form -> {
            var there = mappings.get(search.full(index(form.name(), generation)));
            JsonData shape = there == null ? null : there.mappings().meta().get(SHAPE);
            return shape != null && Mappings.shape(form.mapping()).equals(shape.to(String.class));
        });
    }

    /** Does it hold no document at all? */
    boolean isEmpty(int generation) {
        List<String> all = indexes(generation);
        search.refresh(all);
        return EngineCall.answer(() -> search.engine().count(of -> of.index(search.full(all))))
                        .count()
                == 0;
    }

    /** Creates what is missing of a generation. One that is built beside the live one is not refreshed until it is done. */
    void create(int generation, boolean beside) {
        forbidOthers();
        Set<String> there = aliases().keySet();
        for (IndexForm form : forms) {
            String index = index(form.name(), generation);
            if (!there.contains(index)) {
                create(index, form, beside);
            }
        }
    }

    /** Points every alias at this generation, in one step, and lets it be searched. */
    void makeLive(int generation) {
        List<String> all = indexes(generation);
        EngineCall.answer(() -> indices()
                .putSettings(put -> put.index(search.full(all))
                        .settings(its -> its.refreshInterval(interval -> interval.time("1s")))));
        search.refresh(all);
        List<Action> actions = new ArrayList<>();
        Map<String, Set<String>> aliases = aliases();
        for (IndexForm form : forms) {
            String alias = search.full(form.name());
            String next = index(form.name(), generation);
            aliases.forEach((index, names) -> {
                if (names.contains(form.name()) && !index.equals(next)) {
                    actions.add(Action.of(
                            one -> one.remove(it -> it.index(search.full(index)).alias(alias))));
                }
            });
            actions.add(
                    Action.of(one -> one.add(it -> it.index(search.full(next)).alias(alias))));
        }
        EngineCall.answer(() -> indices().updateAliases(update -> update.actions(actions)));
    }

    void delete(int generation) {
        Set<String> there = aliases().keySet();
        for (String index : indexes(generation)) {
            if (there.contains(index)) {
                delete(index);
            }
        }
    }

    void delete(String index) {
        EngineCall.answer(() -> indices().delete(one -> one.index(search.full(index))), 404);
    }

    /** True once the engine answers and every primary shard is there. */
    boolean engineIsUp() {
        return EngineCall.answer(
                        () -> search.engine()
                                .cluster()
                                .health(its ->
                                        its.waitForStatus(HealthStatus.Yellow).timeout(within -> within.time("1s"))),
                        408)
                .filter(health -> !health.timedOut())
                .isPresent();
    }

    /** A write to an index that is gone must fail, not make an index without a mapping. */
    private void forbidOthers() {
        EngineCall.answer(() -> indices()
                .putIndexTemplate(put -> put.name(search.full("views"))
                        .indexPatterns(forms.stream()
                                .map(form -> search.full(form.name() + "-*"))
                                .toList())
                        .priority(500L)
                        .allowAutoCreate(false)));
    }

    private void create(String index, IndexForm form, boolean beside) {
        EngineCall.answer(() -> indices()
                .create(it -> it.index(search.full(index))
                        .settings(its -> its.numberOfShards("1")
                                .numberOfReplicas(String.valueOf(replicas))
                                .refreshInterval(interval -> interval.time(beside ? "-1" : "1s"))
                                // A purge leaves nothing, however little it is.
                                .otherSettings("merge.policy.expunge_deletes_allowed", JsonData.of(0))
                                .highlight(words -> words.maxAnalyzedOffset(MOST_ANALYZED))
                                .analysis(swedish -> swedish.withJson(Mappings.open(Mappings.ANALYSIS))))
                        .mappings(its -> its.withJson(Mappings.open(form.mapping()))
                                .meta(SHAPE, JsonData.of(Mappings.shape(form.mapping()))))));
    }

    private List<String> indexes(int generation) {
        return forms.stream().map(form -> index(form.name(), generation)).toList();
    }

    private ElasticsearchIndicesClient indices() {
        return search.engine().indices();
    }

    /** Each index of ours, and the aliases that point at it. */
    private Map<String, Set<String>> aliases() {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        EngineCall.answer(
                        () -> indices()
                                .getAlias(all -> all.index(forms.stream()
                                        .map(form -> search.full(form.name() + "-*"))
                                        .toList())),
                        404)
                .ifPresent(answer -> answer.aliases()
                        .forEach((index, its) -> plain(index)
                                .ifPresent(name -> found.put(
                                        name,
                                        its.aliases().keySet().stream()
                                                .flatMap(alias -> plain(alias).stream())
                                                .collect(Collectors.toSet())))));
        return found;
    }

    private Optional<String> plain(String name) {
        return Optional.ofNullable(search.plain(name));
    }
}
