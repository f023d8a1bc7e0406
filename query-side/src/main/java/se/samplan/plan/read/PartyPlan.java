package se.samplan.plan.read;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.ProtectionLevel;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.PartyState;
import se.samplan.plan.PauseReason;
import se.samplan.plan.PlanId;
import se.samplan.plan.PlanStatus;

/**
 * One plan as one party may see it: what the party contributed, and what a ground covers. A pure function of the events up to
 * {@code position}, seen from {@code day}.
 *
 * @param reader whose view it is; the child's family is a party too
 * @param readerState how that party stands to the plan
 * @param day the day (Europe/Stockholm) of the latest event
 * @param childName null when an invited party no longer may know it
 * @param protection the child has protected identity
 * @param masked the reader has no clearance: words and days of others, and names of units and staff, are left out
 * @param reason why the plan was proposed, when the reader may see it
 * @param coordinatorAsked someone who was asked to coordinate and has not answered
 * @param leadAsked a party that was asked to lead and has not answered
 * @param members the family; empty for a party that has not joined
 * @param consents in full for the family, else empty
 * @param needs in the order recorded; the same for goals and commitments
 * @param tasks what waits for the reader's party
 * @param earlierRemarks by the id of an entry: how many older remarks the reader may see of it, which the history tells
 * @param changes the latest fifty that the reader may see, latest first
 * @param moreChanges there may be older ones, which the history tells
 * @param flags any of late and no-owner
 * @param audience for each topic word, and {@code plan} for what has no topic: the parties that would see what the reader writes
 * @param groundUntil the last day on which everything shown is sure to be covered; null: no end is set
 * @param claims of the child's case that the reader can still oppose
 * @param caseHolder the unit of socialtjänst that has taken over the child's case; null while it has never moved
 * @param caseOffer the case is offered to another unit
 * @param answering the unit that keeps the plan together while nobody coordinates; null while somebody does
 */
@RecordBuilder
public record PartyPlan(
        PlanId plan,
        PartyId reader,
        PartyKind readerKind,
        PartyState readerState,
        ChildId child,
        PartyId family,
        long position,
        LocalDate day,
        PlanStatus status,
        @Nullable PauseReason pausedFor,
        @Nullable ShownText childName,
        @Nullable ProtectionLevel protection,
        boolean masked,
        PartyId proposer,
        LocalDate foundOn,
        @Nullable ShownText reason,
        List<Participant> participants,
        @Nullable NamedHolder coordinator,
        @Nullable NamedHolder coordinatorAsked,
        @Nullable PartyId lead,
        @Nullable PartyId leadAsked,
        @Nullable LocalDate followUp,
        List<FamilyMember> members,
        List<Consenter> consenters,
        List<SeenConsent> consents,
        List<SeenVoice> voices,
        List<SeenNeed> needs,
        List<SeenGoal> goals,
        List<SeenCommitment> commitments,
        @Nullable SeenClosing closing,
        List<Task> tasks,
        Map<String, Integer> earlierRemarks,
        List<PlanChange> changes,
        boolean moreChanges,
        Set<PlanFilter> flags,
        Map<String, Set<PartyId>> audience,
        @Nullable LocalDate groundUntil,
        List<SeenClaim> claims,
        @Nullable PartyId caseHolder,
        @Nullable SeenCaseOffer caseOffer,
        @Nullable PartyId answering)
        implements PartyPlanBuilder.With {

    public PartyPlan {
        claims = List.copyOf(claims);
    }
}
