package se.samplan.party.read;

import se.samplan.platform.search.SearchClient;
import se.samplan.platform.search.View;
import se.samplan.platform.vault.Vault;

/** Opens the view of units and staff to tests beside it. */
public final class PartyViews {

    private PartyViews() {}

    public static View of(Vault vault) {
        return new PartyView(vault, party -> {});
    }

    public static Directory directory(SearchClient search) {
        return new Directory(search);
    }

    /** Answers as the hub does, asking the engine for few people at once. */
    public static PartyAnswers answers(SearchClient search, int pageSize) {
        return new PartyAnswers(new PartyQueryHandler(search, new Directory(search, pageSize)));
    }

    /** The questions about units and staff. */
    public static final class PartyAnswers {
        private final PartyQueryHandler handler;

        private PartyAnswers(PartyQueryHandler handler) {
            this.handler = handler;
        }

        public PartyList to(PartiesMatching question) {
            return handler.handle(question);
        }

        public java.util.List<KnownPerson> to(StaffOfParty question) {
            return handler.handle(question);
        }
    }
}
