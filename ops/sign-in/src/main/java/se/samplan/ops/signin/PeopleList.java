package se.samplan.ops.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people as the page shows them.
 *
 * @param demo the demo people under their groups
 * @param others all other people, under their groups too
 * @param filter what was searched for, empty for nothing
 * @param known how many people there are
 * @param found how many of them match
 */
public record PeopleList(
        Map<String, List<Person>> demo, Map<String, List<Person>> others, String filter, int known, int found) {

    private static final int MANY = 40;
    private static final int SHOWN = 200;

    static PeopleList of(List<Person> people, String filter) {
        var found = people.stream().filter(person -> matches(person, filter)).toList();
        var shown = Stream.concat(
                        found.stream().filter(Person::demo), found.stream().filter(person -> !person.demo()))
                .limit(SHOWN)
                .collect(Collectors.partitioningBy(
                        Person::demo,
                        Collectors.groupingBy(
                                person -> Objects.requireNonNullElse(person.group(), ""),
                                LinkedHashMap::new,
                                Collectors.toList())));
        return new PeopleList(
                Objects.requireNonNull(shown.get(true)),
                Objects.requireNonNull(shown.get(false)),
                filter,
                people.size(),
                found.size());
    }

    /** Whether the list is so long that a filter helps. */
    public boolean isLong() {
        return known > MANY || !filter.isEmpty();
    }

    /** Whether more people match than the page shows. */
    public boolean isCut() {
        return found > SHOWN;
    }

    private static boolean matches(Person person, String filter) {
        var text = Stream.of(person.name(), person.title(), person.partyName(), person.group())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Stream.of(filter.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
