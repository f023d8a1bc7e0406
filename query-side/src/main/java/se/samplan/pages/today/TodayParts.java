package se.samplan.pages.today;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samplan.pages.frame.SwedishText;
import se.samplan.plan.read.Worklist;

/** Which part of all that waits, and of all that may be new, stands on a page of Min dag. */
final class TodayParts {
    private TodayParts() {}

    static List<String> of(Worklist list, SwedishText say) {
        return Stream.of(
                        part(list, "today.part.waiting", list.waiting(), say),
                        part(list, "today.part.news", list.changed(), say))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> part(Worklist list, String key, long all, SwedishText say) {
        long first = (long) list.page() * list.size() + 1;
        if (all <= list.size()) {
            return Optional.empty();
        }
        String count = Long.toString(all);
        return Optional.of(
                first > all
                        ? say.text(key + ".before", count)
                        : say.text(
                                key,
                                count,
                                Long.toString(first),
                                Long.toString(Math.min(all, first + list.size() - 1))));
    }
}
