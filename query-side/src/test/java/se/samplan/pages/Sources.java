package se.samplan.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Templates and code as they are written, and the keys of messages in them. */
final class Sources {
    private static final Pattern ASKED =
            Pattern.compile("(?<!form\\.|\\bit\\.)\\b(?:text|textOr)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern CHOSEN =
            Pattern.compile("\\btext\\([^\"(]*\\([^)]*\\)[^\"?]*\\? \"([^\"]+)\" : \"([^\"]+)\"");
    private static final Pattern COUNTED = Pattern.compile("\\bcount\\(\\s*\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("(?<=\")([^\"\\\\\\s]*)(?=\")");

    private final List<String> templates = read(Path.of("src/main/jte"), ".jte");
    private final List<String> code = read(Path.of("src/main/java"), ".java");
    private final Set<String> literals = Stream.of(templates, code, read(Path.of("../ops/hub/src/main/java"), ".java"))
            .flatMap(List::stream)
            .flatMap(text -> found(LITERAL, text))
            .collect(Collectors.toSet());

    List<String> templates() {
        return templates;
    }

    /** Keys that stand in full where a text is asked for. */
    Set<String> keysAskedFor() {
        Set<String> keys = new TreeSet<>();
        List<String> pages = read(Path.of("src/main/java/se/samplan/pages"), ".java");
        Stream.concat(templates.stream(), pages.stream()).forEach(text -> {
            found(ASKED, text).filter(key -> !key.endsWith(".")).forEach(keys::add);
            Matcher chosen = CHOSEN.matcher(text);
            while (chosen.find()) {
                keys.add(chosen.group(1));
                keys.add(chosen.group(2));
            }
            found(COUNTED, text)
                    .filter(key -> !key.endsWith("."))
                    .forEach(key -> keys.addAll(List.of(key + ".1", key + ".n")));
        });
        return keys;
    }

    /** Does the key stand somewhere in full, or a beginning of it and the words that follow? */
    boolean mention(String key) {
        if (literals.contains(key)
                || key.matches(".*\\.[01n]") && literals.contains(key.substring(0, key.lastIndexOf('.')))) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            String rest = key.substring(dot + 1);
            boolean begun = literals.contains(key.substring(0, dot + 1)) && areWords(rest);
            if (begun || literals.contains(key.substring(0, dot)) && isEnding(rest)) {
                return true;
            }
        }
        return false;
    }

    private boolean areWords(String rest) {
        return literals.contains(rest)
                || Stream.of(rest.split("\\."))
                        .allMatch(word -> literals.contains(word)
                                || literals.contains("." + word)
                                || word.matches("\\d")
                                || literals.contains(word.replaceFirst("\\d$", "")));
    }

    private boolean isEnding(String rest) {
        return literals.contains("." + rest) || rest.matches("\\d(\\.title)?");
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult it) -> it.group(1));
    }

    private static List<String> read(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(Sources::readFile)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String readFile(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
