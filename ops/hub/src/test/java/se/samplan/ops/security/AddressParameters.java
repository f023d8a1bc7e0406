package se.samplan.ops.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/** Every name under which something may stand in an address of the hub. */
final class AddressParameters {
    /** What may: ids that say nothing, words of ours, days, numbers of pages, and what is sealed. */
    static final Set<String> JUDGED = Set.of(
            // Ids, and places of a page that are a letter and an id.
            "plan",
            "child",
            "entry",
            "commitment",
            "party",
            "vid",
            // Words of ours.
            "act",
            "fel",
            "filter",
            "kind",
            "klart",
            "ordning",
            "sort",
            "visa",
            "word",
            // Days and moments.
            "dag",
            "day",
            "jamfor",
            "kand",
            "known",
            // Where in a list; on a form's page, the word of the page it was asked for from.
            "page",
            "sida",
            "size",
            // Sealed: bookmarks, and words that somebody searched for.
            "after",
            "before",
            "fore",
            "since",
            "sok",
            "version",
            // The kinds of health.
            "path");

    private static final Pattern READ_BY_HAND = Pattern.compile("getQueryParams\\(\\)");
    private static final Pattern GET_FORM = Pattern.compile("<form[^>]*method=\"get\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([^\"]+)\"");

    private AddressParameters() {}

    static Set<String> declared(ApplicationContext hub) {
        Set<String> names = new TreeSet<>();
        hub.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods()
                        .forEach((info, method) -> Stream.of(method.getMethod().getParameters())
                                .filter(each -> method.getBeanType().getName().startsWith("se.samplan."))
                                .forEach(each -> add(names, each))));
        return names;
    }

    private static void add(Set<String> names, Parameter parameter) {
        MergedAnnotations all = MergedAnnotations.from(parameter);
        for (var type : Set.of(RequestParam.class, PathVariable.class)) {
            if (all.isPresent(type)) {
                String name = all.get(type).getString("name");
                names.add(name.isEmpty() ? parameter.getName() : name);
            }
        }
    }

    /** What forms put into an address when they are sent. */
    static Set<String> inFormsThatGet() {
        Set<String> names = new TreeSet<>();
        sources(Path.of("../../query-side/src/main/jte"), ".jte").forEach(template -> {
            Matcher forms = GET_FORM.matcher(read(template));
            while (forms.find()) {
                Matcher fields = FIELD.matcher(forms.group());
                while (fields.find()) {
                    names.add(fields.group(1));
                }
            }
        });
        return names;
    }

    /** Code that reads an address without declaring what. */
    static Set<String> readByHand() {
        Set<String> files = new TreeSet<>();
        for (String room : Set.of("query-side", "command-side", "ops/hub")) {
            sources(Path.of("../../" + room + "/src/main/java"), ".java")
                    .filter(each -> READ_BY_HAND.matcher(read(each)).find())
                    .forEach(each -> files.add(each.getFileName().toString()));
        }
        return files;
    }

    private static Stream<Path> sources(Path root, String ending) {
        try {
            return Files.walk(root).filter(each -> each.toString().endsWith(ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
