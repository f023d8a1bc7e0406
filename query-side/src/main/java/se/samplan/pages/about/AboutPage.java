package se.samplan.pages.about;

import java.util.List;
import java.util.stream.IntStream;
import se.samplan.pages.frame.SwedishText;

/** What is said about one matter, part by part. */
public record AboutPage(String title, List<AboutPart> parts) {
    private static final int MANY = 5;

    /** One part, under a heading of its own. */
    public record AboutPart(String title, String text) {}

    /** @param key of the title, without {@code .title}; the parts stand under the key with a number */
    static AboutPage of(String key, SwedishText say) {
        return new AboutPage(
                say.text(key + ".title"),
                IntStream.rangeClosed(1, MANY)
                        .mapToObj(part -> key + "." + part)
                        .filter(say::has)
                        .map(part -> new AboutPart(say.text(part + ".title"), say.text(part)))
                        .toList());
    }
}
