package se.samplan.plan.read.visibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.child.events.CaseOffered;
import se.samplan.consent.ground.Ground;
import se.samplan.party.PartyId;
import se.samplan.plan.PartyState;
import se.samplan.plan.read.AskingUnit;
import se.samplan.plan.read.NamedHolder;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.SeenCaseOffer;
import se.samplan.plan.read.SeenClaim;
import se.samplan.plan.read.SeenClosing;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;
import se.samplan.plan.read.SeenProposal;
import se.samplan.plan.read.SeenVoice;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.fold.Protection;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.plan.read.fold.SealedClosing;
import se.samplan.plan.read.fold.SealedMembership;
import se.samplan.plan.read.fold.SealedPlan;
import se.samplan.plan.read.fold.TimelineEntry;
import se.samplan.platform.time.SwedishTime;
import se.samplan.platform.vault.Vault;

/** Makes of a plan what each of its parties may see: a pure function of the case, but for what the vault still opens. */
public final class PartyPlanFactory {

    private final SealedCase about;
    private final TextOpener texts;
    private final VisibleFamily family;

    public PartyPlanFactory(SealedCase about, Vault vault) {
        this.about = about;
        this.texts = new TextOpener(vault, about.destroyed());
        this.family = new VisibleFamily(about, texts);
    }

    /** The document of one party; empty when there is nothing for it: it declined the invitation. */
    public Optional<PartyPlan> of(SealedCase.PlanCase of, SealedMembership reader) {
        return switch (reader.state()) {
            case DECLINED -> Optional.empty();
            case LEFT -> Optional.of(asLeft(of, reader));
            case INVITED, JOINED -> Optional.of(render(of, of.plan(), reader, about.ground(), about.lines()));
        };
    }

    /** Whose contributions the reader may see, by topic. */
    public Visibility sight(SealedCase.PlanCase of, SealedMembership reader) {
        return new Visibility(
                reader.state() == PartyState.LEFT ? alone() : about.ground(),
                about.day(of),
                reader.party(),
                of.plan().family());
    }

    /** What it contributed, as it was when it left; nothing of the others. */
    private PartyPlan asLeft(SealedCase.PlanCase of, SealedMembership reader) {
        SealedPlan then = Objects.requireNonNull(reader.asLeft());
        SealedPlan own = then.forOneWhoLeft(reader);
        return render(of, own, reader, alone(), List.of());
    }

    private Ground alone() {
        return about.ground().withoutConsents();
    }

    private PartyPlan render(
            SealedCase.PlanCase of,
            SealedPlan plan,
            SealedMembership reader,
            Ground ground,
            List<TimelineEntry> ofChild) {
        LocalDate day = about.day(of);
        Visibility sight = new Visibility(ground, day, reader.party(), plan.family());
        boolean ownOnly = isOwnOnly(plan, sight);
        boolean joined = reader.state() == PartyState.JOINED;
        boolean left = reader.state() == PartyState.LEFT;
        // That the child is protected is not told either; of the own words nothing is masked.
        Protection protection = ownOnly ? null : about.protection();
        Mask mask = Mask.of(protection, reader.party());
        VisibleEntries items = new VisibleEntries(plan, sight, texts, mask);
        List<SeenNeed> needs = joined || left ? items.needs() : List.of();
        List<SeenGoal> goals = joined || left ? items.goals() : List.of();
        List<SeenCommitment> commitments = joined || left ? items.commitments() : List.of();
        List<PartyId> present = plan.parties().stream()
                .filter(it -> it.state() == PartyState.JOINED)
                .map(SealedMembership::party)
                .toList();
        SealedPlan.OpenQuestion asked = plan.coordinatorAsked();
        List<PlanChange> changes = joined
                ? mask.changes(PlanChanges.of(
                        plan, ownOnly ? List.of() : told(of, ofChild), sight, texts, mask, needs, goals, commitments))
                : List.of();
        boolean goesOn = joined && !ownOnly && plan.status().isActive();
        List<SeenClaim> claims = goesOn ? claims(mask) : List.of();
        List<AskingUnit> asking = joined ? asking(plan, sight) : List.of();
        return new PartyPlan(
                plan.plan(),
                reader.party(),
                reader.kind(),
                reader.state(),
                plan.child(),
                plan.family(),
                // How far the plan has come is not for one who does not take part.
                ownOnly ? lastLine(plan).position() : joined ? of.position() : 0,
                left
                        ? reader.since()
                        : ownOnly ? SwedishTime.dayOf(lastLine(plan).at()) : of.day(),
                plan.status(),
                plan.pausedFor(),
                childName(plan, reader, sight),
                protection == null ? null : protection.level(),
                mask.on(),
                plan.proposer(),
                plan.foundOn(),
                mask.textIf(plan.proposer(), texts.openIf(sight.sees(plan.proposer(), null), plan.reason())),
                participants(plan, reader, ground, sight, protection),
                joined ? plan.coordinator() : null,
                joined && asked != null && asked.person() != null
                        ? new NamedHolder(asked.party(), asked.person())
                        : null,
                joined ? plan.lead() : null,
                joined && plan.leadAsked() != null ? plan.leadAsked().party() : null,
                joined ? mask.day(plan.followUp()) : null,
                joined && !ownOnly ? family.members(plan, reader, sight) : List.of(),
                joined && !ownOnly ? family.consenters(day) : List.of(),
                sight.isFamily() ? family.consents() : List.of(),
                joined || left ? voices(plan, sight, mask) : List.of(),
                needs,
                goals,
                commitments,
                joined || left ? closing(plan, sight, mask) : null,
                Tasks.of(plan, reader, commitments, claims, asking, ground.coversAll(List.of(plan.proposer()), day)),
                joined || left ? items.earlierRemarks() : Map.of(),
                changes.size() > PlanChanges.MOST ? changes.subList(0, PlanChanges.MOST) : changes,
                changes.size() > PlanChanges.MOST || (joined && plan.lines().size() == SealedPlan.REMEMBERED),
                joined ? PlanFlags.of(plan, goals, commitments) : Set.of(),
                joined ? sight.audience(present) : Map.of(),
                sight.isFamily() || left || ownOnly ? null : ground.lastDay(day).orElse(null),
                claims,
                plan.status().hasBegun() ? null : new SeenProposal(plan.lastDay(), ownOnly),
                asking,
                goesOn ? about.holding().holder() : null,
                goesOn ? caseOffer(mask) : null,
                goesOn && plan.coordinator() == null ? plan.answering().orElse(null) : null);
    }

    /**
     * Until consent covers the one that proposed a plan it reads nothing but what it wrote itself: no name in another's spelling, no guardian,
     * nothing that happens with the child.
     */
    private static boolean isOwnOnly(SealedPlan plan, Visibility sight) {
        return !plan.status().hasBegun() && !sight.isFamily() && !sight.sees(plan.family(), null);
    }

    private static TimelineEntry lastLine(SealedPlan plan) {
        return plan.lines().getLast();
    }

    /** Units whose own proposals this plan came before, and that nobody has invited since. */
    private List<AskingUnit> asking(SealedPlan plan, Visibility sight) {
        return about.plans().stream()
                .map(SealedCase.PlanCase::plan)
                .filter(other -> plan.plan().equals(other.supersededBy())
                        && plan.status().isActive()
                        && plan.party(other.proposer()).isEmpty()
                        && sight.sees(other.proposer(), null))
                .map(other -> new AskingUnit(
                        other.proposer(),
                        other.party(other.proposer()).orElseThrow().kind(),
                        lastLine(other).at()))
                .toList();
    }

    /** What happened with the child after the plan had ended is not told in it. */
    private static List<TimelineEntry> told(SealedCase.PlanCase of, List<TimelineEntry> ofChild) {
        return ofChild.stream().filter(it -> it.position() <= of.position()).toList();
    }

    private @Nullable ShownText childName(SealedPlan plan, SealedMembership reader, Visibility sight) {
        if (isOwnOnly(plan, sight)) {
            return texts.openIf(reader.party().equals(about.registrar()), about.name());
        }
        boolean may = reader.state() != PartyState.INVITED
                || sight.sees(plan.proposer(), null)
                || (reader.invitedBy() != null && sight.sees(reader.invitedBy(), null));
        return texts.openIf(may, about.name());
    }

    private List<SeenClaim> claims(Mask mask) {
        return about.claims().stream()
                .map(it -> new SeenClaim(
                        it.party(),
                        mask.text(it.party(), texts.open(it.reference())),
                        mask.day(it.decidedOn()),
                        it.since(),
                        it.lastDay()))
                .toList();
    }

    private @Nullable SeenCaseOffer caseOffer(Mask mask) {
        CaseOffered it = about.holding().offer();
        return it == null
                ? null
                : new SeenCaseOffer(
                        it.from(),
                        it.to(),
                        mask.textIf(it.from(), texts.openIf(true, it.reason())),
                        Objects.requireNonNull(about.offeredAt()));
    }

    /** Who has not joined sees who called it, and itself. */
    private List<Participant> participants(
            SealedPlan plan,
            SealedMembership reader,
            Ground ground,
            Visibility sight,
            @Nullable Protection protection) {
        Mask mask = Mask.of(protection, reader.party());
        return plan.parties().stream()
                .filter(it -> reader.state() == PartyState.JOINED
                        || it.party().equals(reader.party())
                        || it.party().equals(plan.proposer())
                        || it.party().equals(reader.invitedBy()))
                .map(it -> new Participant(
                        it.party(),
                        it.kind(),
                        it.state(),
                        it.party().equals(plan.proposer()),
                        it.invitedBy(),
                        it.since(),
                        mask.textIf(it.party(), texts.openIf(toldWhy(reader, it.party(), sight), it.reason())),
                        ground.coversAll(List.of(it.party()), sight.day()),
                        mask.on() || !Mask.of(protection, it.party()).on()))
                .toList();
    }

    /** Why somebody left is told among those who take part; who is only asked learns why the plan is, and no more. */
    private static boolean toldWhy(SealedMembership reader, PartyId of, Visibility sight) {
        return of.equals(reader.party()) || (reader.state() != PartyState.INVITED && sight.sees(of, null));
    }

    private List<SeenVoice> voices(SealedPlan plan, Visibility sight, Mask mask) {
        return plan.voices().stream()
                .filter(it -> sight.sees(it.by(), null))
                .map(it -> new SeenVoice(
                        it.at(),
                        it.by(),
                        it.actor(),
                        mask.textIf(it.by(), texts.openIf(true, it.text())),
                        mask.textIf(it.by(), texts.openIf(true, it.missing()))))
                .toList();
    }

    private @Nullable SeenClosing closing(SealedPlan plan, Visibility sight, Mask mask) {
        SealedClosing it = plan.closing();
        return it == null || !sight.sees(it.by(), null)
                ? null
                : new SeenClosing(
                        it.day(),
                        it.by(),
                        mask.text(it.by(), texts.open(it.reason())),
                        mask.text(it.by(), texts.open(it.wayForward())));
    }
}
