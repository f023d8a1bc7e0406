package se.samplan.plan.read.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.party.read.Names;
import se.samplan.plan.EntryId;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanId;
import se.samplan.plan.events.ProposalLapsed;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.visibility.AsOfToday;
import se.samplan.plan.read.visibility.MergedPlan;
import se.samplan.plan.read.visibility.OwnPart;
import se.samplan.plan.read.visibility.ToldToAll;
import se.samplan.plan.read.visibility.Visibility;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.alias.Aliases;
import se.samplan.platform.message.SealedReceipt;
import se.samplan.platform.message.Words;
import se.samplan.platform.reader.NotYetSeen;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.time.SwedishTime;

/** What a reader may see of a plan: the same rule for the plan itself and for its history. */
@Component
public class PlanAccess {
    private final ReadYourWrites waiting;
    private final Clock clock;
    private final Aliases aliases;

    PlanAccess(ReadYourWrites waiting, Clock clock, Aliases aliases) {
        this.waiting = waiting;
        this.clock = clock;
        this.aliases = aliases;
    }

    /** @throws NoAccess if there is no such plan for the reader */
    public Sees of(PlanId plan, Actor reader, @Nullable SealedReceipt after) {
        return of(reader, read(plan, reader, after));
    }

    Sees of(Actor reader, ReadYourWrites.Read read) {
        return new Sees(reader, read, today(), aliases);
    }

    /** @throws NoAccess if there is no such plan for the reader */
    ReadYourWrites.Read read(PlanId plan, Actor reader, @Nullable SealedReceipt after) {
        ReadYourWrites.Read read = waiting.plan(plan, reader, after);
        List<PlanDocument> there =
                read.documents().stream().filter(it -> !it.gone()).toList();
        if (there.isEmpty() && read.catchingUp()) {
            throw new NotYetSeen();
        }
        if (there.isEmpty()) {
            throw new NoAccess();
        }
        return new ReadYourWrites.Read(there, read.catchingUp(), read.heads());
    }

    /**
     * For those who are shown nothing of it.
     *
     * @throws NoAccess if there is no such plan for the reader
     */
    List<PlanDocument> stored(PlanId plan, Actor reader) {
        List<PlanDocument> there =
                waiting.stored(plan, reader).stream().filter(it -> !it.gone()).toList();
        if (there.isEmpty()) {
            throw new NoAccess();
        }
        return there;
    }

    public LocalDate today() {
        return SwedishTime.dayOf(clock.instant());
    }

    /** What one reader may see of one plan today. */
    public static final class Sees {
        /** What the hub itself records of a proposal. */
        private static final Set<String> OF_PROPOSALS = Set.of(Words.of(ProposalLapsed.class));

        private final Actor reader;
        private final ChildId child;
        private final PartyPlan plan;
        private final Map<String, Set<PartyId>> sources;
        private final boolean catchingUp;
        private final boolean ownOnly;
        private final LocalDate today;
        private final Aliases aliases;
        private final Map<String, String> topics = new HashMap<>();
        private final Set<PartyId> readers = new HashSet<>();

        private Sees(Actor reader, ReadYourWrites.Read read, LocalDate today, Aliases aliases) {
            this.aliases = aliases;
            this.sources = new HashMap<>();
            this.ownOnly = read.documents().stream().anyMatch(it -> it.isBehind(read.heads()));
            for (PlanDocument document : read.documents()) {
                if (document.body() != null) {
                    readers.add(document.party());
                }
                if (!ownOnly && !AsOfToday.isOver(document.groundUntil(), today)) {
                    document.sources()
                            .forEach((topic, parties) -> sources.computeIfAbsent(topic, none -> new HashSet<>())
                                    .addAll(parties));
                }
            }
            this.reader = reader;
            this.today = today;
            this.plan = merged(read, reader, today);
            this.child = plan.child();
            this.catchingUp = read.catchingUp();
            plan.needs().forEach(it -> topics.put(it.need().value(), it.topic().word()));
            plan.goals().forEach(it -> topics.put(it.goal().value(), word(it.topic())));
            plan.commitments()
                    .forEach(
                            it -> topics.put(it.commitment().value(), it.topic().word()));
        }

        /** What all of the reader's documents tell together. */
        static PartyPlan merged(ReadYourWrites.Read read, Actor reader, LocalDate today) {
            List<PartyPlan> plans = new ArrayList<>();
            for (PlanDocument document : read.documents()) {
                if (document.body() != null) {
                    PartyPlan now = AsOfToday.of(document.body(), today);
                    plans.add(read.heads().areAheadOf(document) ? OwnPart.of(now, reader) : now);
                }
            }
            return MergedPlan.of(plans);
        }

        public ChildId child() {
            return child;
        }

        /** The views have not seen yet what was decided about the child: what others contributed is left out. */
        public boolean ownOnly() {
            return ownOnly;
        }

        public boolean catchingUp() {
            return catchingUp;
        }

        /** Does protected identity hide names, words and days of others from the reader? */
        public boolean masked() {
            return ownOnly || plan.masked();
        }

        /**
         * An answer as it may leave: with aliases for others, when the reader must not know which units and people they are.
         *
         * @param names what the people in it are known as
         */
        public <T> T told(T answer, Class<T> type, Names names) {
            return plan.masked()
                    ? AliasedAnswer.of(answer, type, new KnownToReader(reader, plan, names), aliases)
                    : answer;
        }

        /** The day that the reader's view is from. */
        public LocalDate today() {
            return today;
        }

        public boolean hasLeft() {
            return plan.readerState() == PartyState.LEFT && reader.role() != Role.AUDITOR;
        }

        /** In the plan now, or an auditor of somebody who is: knows who takes part and who answers. */
        public boolean takesPart() {
            return !ownOnly && (reader.role() == Role.AUDITOR || plan.readerState() == PartyState.JOINED);
        }

        /** The party whose view it is. */
        public PartyId reader() {
            return plan.reader();
        }

        /** Is it that party, or one of those that an auditor reads for? */
        public boolean isReader(PartyId party) {
            return readers.contains(party);
        }

        /** An auditor traces every entry, by id. */
        public boolean entry(EntryId entry) {
            return (reader.role() == Role.AUDITOR && !ownOnly) || topics.containsKey(entry.value());
        }

        /** May the reader know of this event: who did what, without its text? */
        public boolean line(@Nullable EntryId entry, @Nullable PartyId by, @Nullable PersonId actor, String what) {
            if (ownOnly) {
                return isOwn(by, actor);
            }
            if (plan.onlyOwn()) {
                return isOwn(by, actor) || (by == null && OF_PROPOSALS.contains(what));
            }
            if (reader.role() == Role.AUDITOR
                    || plan.family().equals(plan.reader())
                    || plan.reader().equals(by)) {
                return true;
            }
            if (plan.readerState() != PartyState.JOINED) {
                return false;
            }
            if (entry == null
                    && by != null
                    && !ToldToAll.includes(what)
                    && plan.participants().stream().noneMatch(it -> it.party().equals(by))) {
                return false;
            }
            if (entry == null) {
                return !what.equals("record-child-voice") || by == null || covers(by, Visibility.PLAN);
            }
            String topic = topics.get(entry.value());
            return topic != null && (by == null || covers(by, topic));
        }

        /** May the reader read what {@code by} wrote about an entry? Stands in the reader's view of the plan, and is covered. */
        public boolean words(EntryId entry, PartyId by, @Nullable PersonId actor) {
            String topic = topics.get(entry.value());
            if (topic == null) {
                return false;
            }
            if (ownOnly) {
                return isOwn(by, actor);
            }
            return isReader(by)
                    || plan.family().equals(plan.reader())
                    || (plan.readerState() == PartyState.JOINED && covers(by, topic));
        }

        PartyPlan plan() {
            return plan;
        }

        /** Of a private person, whose part in the family may have ended, what that very person did. */
        private boolean isOwn(@Nullable PartyId by, @Nullable PersonId actor) {
            return reader.role() == Role.AUDITOR
                    ? by != null && reader.mandate().contains(by)
                    : plan.reader().equals(by)
                            && (reader.role() != Role.PRIVATE || reader.person().equals(actor));
        }

        private boolean covers(PartyId by, String topic) {
            return sources.getOrDefault(topic, Set.of()).contains(by);
        }

        private static String word(@Nullable Topic topic) {
            return topic == null ? Visibility.PLAN : topic.word();
        }
    }
}
