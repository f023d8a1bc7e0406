package se.samplan.plan.read.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
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

/** One plan for one reader: shown, and noted as looked at. */
@Component
public class PlanReading {
    private final PlanAccess access;
    private final LastSeenPositions looks;
    private final NameResolver who;
    /** What was shown a moment ago need not be read again to note that it was looked at. */
    private final Cache<Shown, Long> shown = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    PlanReading(PlanAccess access, LastSeenPositions looks, NameResolver who) {
        this.access = access;
        this.looks = looks;
        this.who = who;
    }

    private record Shown(Actor reader, PlanId plan) {}

    /** @throws se.samplan.platform.refusal.NoAccess if there is no such plan for the reader */
    public ShownPlan answer(PlanOfReader question) {
        ReadYourWrites.Read read = access.read(question.plan(), question.reader(), question.after());
        LocalDate today = access.today();
        PartyPlan plan = PlanAccess.Sees.merged(read, question.reader(), today);
        boolean ownOnly = read.documents().stream()
                .anyMatch(it -> read.heads().areAheadOf(it) || AsOfToday.isOver(it.groundUntil(), today));
        long version = read.documents().getFirst().version();
        shown.put(new Shown(question.reader(), question.plan()), plan.position());
        return new ShownPlan(plan, who.in(plan), version, read.catchingUp(), ownOnly);
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
     * How far the reader's view of the plan has come.
     *
     * @throws NoAccess if there is no such plan that the reader follows: who has left is refused as who was never there
     */
    public long position(WatchPlan watch) {
        return access.stored(watch.plan(), watch.reader()).stream()
                .filter(PlanDocument::follows)
                .mapToLong(PlanDocument::position)
                .max()
                .orElseThrow(NoAccess::new);
    }
}
