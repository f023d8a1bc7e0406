package se.samplan.ops.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Learns, for a stream that was read first in a transaction, which others are read after it, so that they can be asked about at once. */
final class ReadTogether {
    private final Cache<String, Set<String>> companions;

    ReadTogether(long most, Duration longest) {
        companions = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(longest)
                .executor(Runnable::run)
                .build();
    }

    /** What to ask about when the stream is read in a transaction that began with the first. */
    Set<String> with(String first, String stream) {
        Set<String> asked = new HashSet<>(Set.of(stream));
        if (first.equals(stream)) {
            asked.addAll(companions.get(first, none -> Set.of()));
        } else {
            companions.asMap().merge(first, Set.of(stream), ReadTogether::both);
        }
        return asked;
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
