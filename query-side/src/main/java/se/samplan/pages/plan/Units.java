package se.samplan.pages.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.Reader;
import se.samplan.party.read.KnownParty;
import se.samplan.party.read.PartiesMatching;

/** Finds units to choose among: those that match a search, or all when they are few. */
@Component
public class Units {
    /** As many units as one can choose among without searching. */
    private static final int FEW = 12;

    private final QueryClient asking;

    Units(QueryClient asking) {
        this.asking = asking;
    }

    public Mono<List<KnownParty>> matching(Reader reader, @Nullable String search) {
        String words = search == null || search.isBlank() ? null : search.strip();
        return asking.all(new PartiesMatching(reader.actor(), words, null, null), KnownParty.class)
                .map(units -> words == null && units.size() > FEW ? List.of() : units);
    }
}
