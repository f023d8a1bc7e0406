package se.samplan.plan.read.document;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Mono;
import se.samplan.party.read.Directory;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.PartyPlan;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.alias.Aliases;
import se.samplan.platform.history.StreamHeads;
import se.samplan.platform.reader.TestReaders;
import se.samplan.platform.search.SearchClient;
import se.samplan.platform.vault.Bookmarks;
import se.samplan.platform.vault.Vault;

/** Opens what decides who may read what to tests of what is read by it. */
public final class PlanRights {

    private PlanRights() {}

    /** Of views that are as new as all that was decided. */
    public static final Bookmarks BOOKMARKS = new Bookmarks(List.of(new byte[32]));

    public static final Aliases ALIASES = new Aliases(new byte[32]);

    public static PlanAccess access(SearchClient search, Directory directory, Clock clock) {
        return access(search, directory, clock, streams -> Map.of());
    }

    public static PlanAccess access(SearchClient search, Directory directory, Clock clock, StreamHeads heads) {
        return new PlanAccess(
                new ReadYourWrites(
                        search,
                        new PlanDocuments(search, directory),
                        (reader, after) -> true,
                        new Freshness(heads),
                        BOOKMARKS),
                clock,
                ALIASES);
    }

    public static TextReading texts(SearchClient search, Vault vault) {
        return new TextReading(search, vault);
    }

    /** The plan as the reader's page would show it, which asks again as long as it is told to. */
    public static PartyPlan plan(PlanAccess access, PlanId plan, Actor reader) {
        return Objects.requireNonNull(TestReaders.patience()
                .until(
                        "the plan",
                        () -> Mono.fromSupplier(
                                () -> access.of(plan, reader, null).plan()))
                .block(Duration.ofSeconds(10)));
    }
}
