package se.samplan.pages.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.Reader;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.read.KnownParty;
import se.samplan.party.read.PartiesChosen;
import se.samplan.party.read.PartiesMatching;
import se.samplan.party.read.PartyList;

/** Finds units to choose among: those that match a search, or all when they are few. */
@Component
public class Units {
    /** No units to choose among. */
    public static final PartyList NONE = new PartyList(List.of(), 0, 0, PartiesMatching.USUAL_SIZE);

    /** The last page that can be turned to. */
    public static final int LAST = PartiesMatching.DEEPEST / PartiesMatching.USUAL_SIZE - 1;

    /** As many units as one can choose among without searching. */
    private static final int FEW = 12;

    private final QueryClient asking;

    Units(QueryClient asking) {
        this.asking = asking;
    }

    /** @param page from 0, of those that match */
    public Mono<PartyList> matching(Reader reader, @Nullable String search, int page) {
        return matching(reader, search, null, page);
    }

    /**
     * The first of those that match, and those that are chosen already, whatever they are called.
     *
     * @param kind null: of any
     * @param chosen ids as a form has them
     */
    public Mono<PartyList> matching(
            Reader reader, @Nullable String search, @Nullable PartyKind kind, List<String> chosen) {
        Mono<PartyList> found = matching(reader, search, kind, 0);
        List<PartyId> ids = chosen.stream().flatMap(Units::id).distinct().toList();
        return ids.isEmpty()
                ? found
                : Mono.zip(found, asking.all(new PartiesChosen(reader.actor(), ids), KnownParty.class), Units::with);
    }

    private static PartyList with(PartyList found, List<KnownParty> chosen) {
        List<KnownParty> both = new ArrayList<>(found.parties());
        chosen.stream().filter(each -> !both.contains(each)).forEach(both::add);
        return new PartyList(List.copyOf(both), Math.max(found.total(), both.size()), found.page(), found.size());
    }

    private static Stream<PartyId> id(String written) {
        try {
            return Stream.of(new PartyId(written));
        } catch (IllegalArgumentException none) {
            return Stream.empty();
        }
    }

    private Mono<PartyList> matching(Reader reader, @Nullable String search, @Nullable PartyKind kind, int page) {
        String words = search == null || search.isBlank() ? null : search.strip();
        var question = new PartiesMatching(reader.actor(), words, kind, null, page, PartiesMatching.USUAL_SIZE);
        return asking.one(question, PartyList.class).map(units -> words == null && units.total() > FEW ? NONE : units);
    }
}
