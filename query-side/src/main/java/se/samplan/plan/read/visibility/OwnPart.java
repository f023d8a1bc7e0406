package se.samplan.plan.read.visibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PartyState;
import se.samplan.plan.read.NamedHolder;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanSummary;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.TaskKind;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;

/**
 * What a reader may read whatever has been decided meanwhile, by consent, protection or custody: what the reader's own party wrote and
 * carries. Of a private person, whose part in the family may have ended: what that very person wrote and carries. Nobody else is named.
 */
public final class OwnPart {

    private OwnPart() {}

    public static PartyPlan of(PartyPlan whole, Actor reader) {
        if (whole.onlyOwn() && alone(reader) == null) {
            // Nothing in it depends on what has been decided; that it changed for a moment would tell that something
            // was.
            return whole;
        }
        PartyPlan it = AsOfToday.own(whole);
        @Nullable PersonId alone = alone(reader);
        List<SeenCommitment> commitments = it.commitments().stream()
                .filter(each -> alone == null || alone.equals(each.person()))
                .map(each -> own(each, it.reader()))
                .toList();
        Set<CommitmentId> left =
                commitments.stream().map(SeenCommitment::commitment).collect(Collectors.toSet());
        return it.with(then -> then.childName(alone == null ? it.childName() : null)
                .reason(alone == null ? it.reason() : null)
                .participants(only(it.participants(), each -> each.party().equals(it.reader())).stream()
                        .map(each -> each.withInvitedBy(null))
                        .toList())
                .coordinator(own(it.coordinator(), it.reader(), alone))
                .coordinatorAsked(null)
                .lead(it.reader().equals(it.lead()) ? it.lead() : null)
                .leadAsked(null)
                .followUp(null)
                .members(List.of())
                .consenters(List.of())
                .consents(List.of())
                .voices(only(it.voices(), each -> isBy(alone, each.actor())))
                .needs(only(it.needs(), each -> isBy(alone, each.actor())).stream()
                        .map(each -> each.withLines(only(each.lines(), line -> isBy(alone, line.actor()))))
                        .toList())
                .goals(only(it.goals(), each -> isBy(alone, each.actor())).stream()
                        .map(each -> each.withLines(only(each.lines(), line -> isBy(alone, line.actor()))))
                        .toList())
                .commitments(commitments.stream()
                        .map(each -> each.withLines(only(each.lines(), line -> isBy(alone, line.actor()))))
                        .toList())
                .closing(alone == null ? it.closing() : null)
                .tasks(only(
                        it.tasks(),
                        each -> (each.kind() == TaskKind.MINE || each.kind() == TaskKind.MINE_LATE)
                                && each.commitment() != null
                                && left.contains(each.commitment())))
                .changes(only(it.changes(), each -> isBy(alone, each.actor())).stream()
                        .map(each -> each.withoutOthers(it.reader()))
                        .toList())
                .moreChanges(false)
                .flags(Set.of())
                .claims(List.of())
                .caseHolder(null)
                .caseOffer(null)
                .answering(null)
                .audience(Map.of()));
    }

    /** A plan in a list: that it is there, and no more. */
    public static PlanSummary of(PlanSummary it, PartyId party, Actor reader) {
        @Nullable PersonId alone = alone(reader);
        if (it.onlyOwn() && alone == null) {
            return it;
        }
        boolean named = alone == null
                && it.readerState() != PartyState.INVITED
                && it.status().hasBegun();
        return it.with(then -> then.childName(named ? it.childName() : null)
                .reason(alone == null ? it.reason() : null)
                .coordinator(own(it.coordinator(), party, alone))
                .lead(party.equals(it.lead()) ? it.lead() : null)
                .joined(only(it.joined(), party::equals))
                .followUp(null)
                .nextDue(null)
                .open(0)
                .late(0)
                .flags(Set.of())
                .found(List.of())
                .changed(null)
                .ownOnly(true));
    }

    /** The person whose own it must be; null when it is the whole party's. */
    private static @Nullable PersonId alone(Actor reader) {
        return reader.role() == Role.PRIVATE ? reader.person() : null;
    }

    private static boolean isBy(@Nullable PersonId alone, @Nullable PersonId actor) {
        return alone == null || alone.equals(actor);
    }

    /** Who has taken over what the reader asked for, and when, is the other's. */
    private static SeenCommitment own(SeenCommitment it, PartyId reader) {
        return reader.equals(it.party())
                ? it.withNext(null)
                : it.with(then -> then.party(null)
                        .person(null)
                        .from((LocalDate) null)
                        .late(false)
                        .next(null)
                        .ended(null));
    }

    private static @Nullable NamedHolder own(@Nullable NamedHolder holder, PartyId reader, @Nullable PersonId alone) {
        return holder != null && holder.party().equals(reader) && isBy(alone, holder.person()) ? holder : null;
    }

    private static <T> List<T> only(List<T> all, Predicate<? super T> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
