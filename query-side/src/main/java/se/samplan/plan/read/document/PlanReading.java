package se.samplan.plan.read.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samplan.party.read.Names;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.MarkLooked;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanOfReader;
import se.samplan.plan.read.ShownPlan;
import se.samplan.plan.read.WatchPlan;
import se.samplan.plan.read.visibility.AsOfToday;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.vault.Bookmarks;

/** One plan for one reader: shown, and noted as looked at. */
@Component
public class PlanReading {
    private final PlanAccess access;
    private final LastSeenPositions looks;
    private final NameResolver who;
    private final Bookmarks bookmarks;
    /** What was shown a moment ago need not be read again to note that it was looked at. */
    private final Cache<Shown, Long> shown = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    PlanReading(PlanAccess access, LastSeenPositions looks, NameResolver who, Bookmarks bookmarks) {
        this.access = access;
        this.looks = looks;
        this.who = who;
        this.bookmarks = bookmarks;
    }

    private record Shown(Actor reader, PlanId plan) {}

    /** @throws se.samplan.platform.refusal.NoAccess if there is no such plan for the reader */
    public ShownPlan answer(PlanOfReader question) {
        ReadYourWrites.Read read = access.read(question.plan(), question.reader(), question.after());
        LocalDate today = access.today();
        PlanAccess.Sees sees = access.of(question.reader(), read);
        PartyPlan plan = sees.plan();
        Names names = who.in(plan);
        boolean ownOnly = read.documents().stream()
                .anyMatch(it -> it.isBehind(read.heads()) || AsOfToday.isOver(it.groundUntil(), today));
        String version = bookmarks.of(
                question.plan().value(), read.documents().getFirst().version());
        String since = bookmarks.of(
                Bookmarks.own(question.reader().person(), WatchPlan.about(question.plan())), told(read.documents()));
        shown.put(new Shown(question.reader(), question.plan()), plan.position());
        return sees.told(
                new ShownPlan(plan, names, version, since, read.catchingUp(), ownOnly), ShownPlan.class, names);
    }

    /** @throws se.samplan.platform.refusal.NoAccess if there is no such plan for the reader */
    public void mark(MarkLooked look) {
        Long known = shown.getIfPresent(new Shown(look.reader(), look.plan()));
        if (known == null || known < look.position()) {
            access.stored(look.plan(), look.reader());
        }
        if (look.reader().role() == Role.STAFF || look.reader().role() == Role.PRIVATE) {
            looks.mark(look.reader().person(), look.plan(), look.position());
        }
    }

    /**
     * What the reader's view of the plan tells, as one number.
     *
     * @throws NoAccess if there is no such plan that the reader follows: who has left is refused as who was never there
     */
    public long told(WatchPlan watch) {
        List<PlanDocument> followed = access.stored(watch.plan(), watch.reader()).stream()
                .filter(PlanDocument::follows)
                .toList();
        if (followed.isEmpty()) {
            throw new NoAccess();
        }
        return told(followed);
    }

    private static long told(List<PlanDocument> documents) {
        return documents.stream().mapToLong(PlanDocument::told).sum();
    }
}
