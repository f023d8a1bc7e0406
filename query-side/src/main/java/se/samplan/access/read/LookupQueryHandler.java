package se.samplan.access.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.party.read.Directory;
import se.samplan.plan.read.document.PlanAccess;
import se.samplan.platform.actor.Role;
import se.samplan.platform.refusal.Malformed;
import se.samplan.platform.refusal.NotEntitled;

/** Answers who looked a child up, to the family and to the auditors of the units that looked. */
@Component
class LookupQueryHandler {
    private final LookupBook book;
    private final PlanAccess access;
    private final Directory directory;

    LookupQueryHandler(LookupBook book, PlanAccess access, Directory directory) {
        this.book = book;
        this.access = access;
        this.directory = directory;
    }

    /** @throws se.samplan.platform.refusal.NoAccess if there is no such plan for the reader */
    @QueryHandler
    LookupList handle(LookupsOfPlan question) {
        int from = from(question.page());
        PlanAccess.Sees sees = access.of(question.plan(), question.reader(), null);
        return switch (question.reader().role()) {
            case AUDITOR ->
                list(book.of(sees.child(), question.reader().mandate(), from, LookupList.SIZE + 1), question.page());
            case PRIVATE -> ofFamily(question, sees, from);
            case STAFF, OPERATOR, HUB -> throw new NotEntitled();
        };
    }

    @QueryHandler
    LookupList handle(LookupsOfUnits question) {
        if (question.reader().role() != Role.AUDITOR) {
            throw new NotEntitled();
        }
        int from = from(question.page());
        return list(book.by(question.reader().mandate(), from, LookupList.SIZE + 1), question.page());
    }

    /** As long as the view is behind, somebody may have lost the custody that lets them know. */
    private LookupList ofFamily(LookupsOfPlan question, PlanAccess.Sees sees, int from) {
        List<SeenLookup> found = sees.ownOnly() ? List.of() : book.of(sees.child(), from, LookupList.SIZE + 1);
        return list(sees.masked() ? found.stream().map(SeenLookup::masked).toList() : found, question.page());
    }

    private LookupList list(List<SeenLookup> found, int page) {
        List<SeenLookup> shown = found.stream().limit(LookupList.SIZE).toList();
        Set<PartyId> parties = new LinkedHashSet<>();
        Set<PersonId> people = new LinkedHashSet<>();
        shown.forEach(it -> {
            Stream.ofNullable(it.party()).forEach(parties::add);
            Stream.ofNullable(it.person()).forEach(people::add);
        });
        return new LookupList(shown, directory.names(parties, people), page, found.size() > shown.size());
    }

    private static int from(int page) {
        if (page < 0 || (page + 1L) * LookupList.SIZE > LookupList.DEEPEST) {
            throw new Malformed("page");
        }
        return page * LookupList.SIZE;
    }
}
