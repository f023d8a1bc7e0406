package se.samplan.ops.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import se.samplan.platform.decide.web.CommandFamily;

/** Every address that the hub answers at, as its method and path, and those that have a row in the table of rights. */
final class DoorsOfTheHub {
    private static final Path TABLE = Path.of("../security/rights.md");
    private static final Pattern ROW = Pattern.compile("\\| `([A-Z]+ /[^`]*)`.*");
    private static final String ALL_COMMANDS = "/api/commands/{word}";

    private DoorsOfTheHub() {}

    /** Beside these there are only files for everyone, and the ways to the sign-in and back (the provider's own, too) that its tests walk. */
    static Set<String> declared(ApplicationContext hub) {
        Set<String> doors = new TreeSet<>();
        hub.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> add(doors, info)));
        hub.getBeansOfType(CommandFamily.class)
                .values()
                .forEach(family -> family.byWord().keySet().forEach(word -> doors.add("POST /api/commands/" + word)));
        return doors;
    }

    static Set<String> inTheTable() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.map(ROW::matcher)
                    .filter(java.util.regex.Matcher::matches)
                    .map(row -> row.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void add(Collection<String> doors, RequestMappingInfo info) {
        for (PathPattern path : info.getPatternsCondition().getPatterns()) {
            if (!path.getPatternString().equals(ALL_COMMANDS)
                    && !path.getPatternString().equals(BackChannelLogout.PATH)) {
                info.getMethodsCondition().getMethods().forEach(method -> doors.add(method + " " + path));
                if (info.getMethodsCondition().getMethods().isEmpty()) {
                    doors.add("ANY " + path);
                }
            }
        }
    }
}
