package se.samplan.plan.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samplan.child.Guardian;
import se.samplan.consent.ground.Circle;
import se.samplan.consent.ground.Ground;
import se.samplan.party.PartyId;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanStatus;
import se.samplan.platform.vault.Vault;

/** Makes of a plan what each of its parties may see: a pure function of the case, but for what the vault still opens. */
final class PartyPlanFactory {

    private final SealedCase about;
    private final TextOpener texts;

    PartyPlanFactory(SealedCase about, Vault vault) {
        this.about = about;
        this.texts = new TextOpener(vault, about.destroyed());
    }

    /** The document of one party; empty when there is nothing for it: it declined the invitation. */
    Optional<PartyPlan> of(SealedCase.PlanCase of, SealedMembership reader) {
        return switch (reader.state()) {
            case DECLINED -> Optional.empty();
            case LEFT -> Optional.of(asLeft(of, reader));
            case INVITED, JOINED -> Optional.of(render(of, of.plan(), reader, about.ground(), about.lines()));
        };
    }

    /** Whose contributions the reader may see, by topic. */
    Visibility sight(SealedCase.PlanCase of, SealedMembership reader) {
        return new Visibility(
                reader.state() == PartyState.LEFT ? alone() : about.ground(),
                of.day(),
                reader.party(),
                of.plan().family());
    }

    /** What it contributed, as it was when it left; nothing of the others. */
    private PartyPlan asLeft(SealedCase.PlanCase of, SealedMembership reader) {
        SealedPlan then = Objects.requireNonNull(reader.asLeft());
        SealedPlan own = then.forOneWhoLeft(reader);
        return render(of, own, reader, alone(), List.of());
    }

    /** Without any consent nothing is covered but one's own. */
    private Ground alone() {
        var ground = about.ground();
        return new Ground(ground.family(), ground.guardians(), ground.child(), ground.ownConsentNeeded(), Map.of());
    }

    private PartyPlan render(
            SealedCase.PlanCase of,
            SealedPlan plan,
            SealedMembership reader,
            Ground ground,
            List<TimelineEntry> ofChild) {
        LocalDate day = of.day();
        Visibility sight = new Visibility(ground, day, reader.party(), plan.family());
        boolean joined = reader.state() == PartyState.JOINED;
        boolean left = reader.state() == PartyState.LEFT;
        Mask mask = Mask.of(about.protection(), reader.party());
        VisibleEntries items = new VisibleEntries(plan, sight, texts, mask);
        List<SeenNeed> needs = joined || left ? items.needs() : List.of();
        List<SeenGoal> goals = joined || left ? items.goals() : List.of();
        List<SeenCommitment> commitments = joined || left ? items.commitments() : List.of();
        List<PartyId> present = plan.parties().stream()
                .filter(it -> it.state() == PartyState.JOINED)
                .map(SealedMembership::party)
                .toList();
        SealedPlan.OpenQuestion asked = plan.coordinatorAsked();
        return new PartyPlan(
                plan.plan(),
                reader.party(),
                reader.kind(),
                reader.state(),
                plan.child(),
                plan.family(),
                of.position(),
                day,
                plan.status(),
                plan.pausedFor(),
                childName(plan, reader, sight),
                about.protection() == null ? null : about.protection().level(),
                mask.on(),
                plan.proposer(),
                plan.foundOn(),
                mask.textIf(plan.proposer(), texts.openIf(sight.sees(plan.proposer(), null), plan.reason())),
                participants(plan, reader, ground, sight, mask),
                joined ? plan.coordinator() : null,
                joined && asked != null && asked.person() != null
                        ? new NamedHolder(asked.party(), asked.person())
                        : null,
                joined ? plan.lead() : null,
                joined && plan.leadAsked() != null ? plan.leadAsked().party() : null,
                joined ? mask.day(plan.followUp()) : null,
                joined ? members(plan, reader, sight) : List.of(),
                joined ? consenters(day) : List.of(),
                sight.isFamily() ? consents() : List.of(),
                joined || left ? voices(plan, sight, mask) : List.of(),
                needs,
                goals,
                commitments,
                joined || left ? closing(plan, sight, mask) : null,
                Tasks.of(plan, reader, commitments),
                joined ? mask.changes(PlanChanges.of(plan, ofChild, sight, needs, goals, commitments)) : List.of(),
                joined ? flags(plan, goals, commitments) : Set.of(),
                joined ? sight.audience(present) : Map.of(),
                sight.isFamily() || left ? null : ground.lastDay(day).orElse(null));
    }

    private @Nullable ShownText childName(SealedPlan plan, SealedMembership reader, Visibility sight) {
        boolean may = reader.state() != PartyState.INVITED
                || sight.sees(plan.proposer(), null)
                || (reader.invitedBy() != null && sight.sees(reader.invitedBy(), null));
        return texts.openIf(may, about.name());
    }

    /** Who has not joined sees who called it, and itself. */
    private List<Participant> participants(
            SealedPlan plan, SealedMembership reader, Ground ground, Visibility sight, Mask mask) {
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
                        mask.textIf(it.party(), texts.openIf(sight.sees(it.party(), null), it.reason())),
                        ground.coversAll(List.of(it.party()), sight.day()),
                        mask.on() || !Mask.of(about.protection(), it.party()).on()))
                .toList();
    }

    /** The guardians' names are for those whom the family's consent reaches, and for the one who needs them to ask for consent. */
    private List<FamilyMember> members(SealedPlan plan, SealedMembership reader, Visibility sight) {
        if (!sight.sees(plan.family(), null) && !reader.party().equals(plan.proposer())) {
            return List.of();
        }
        List<FamilyMember> members = new ArrayList<>();
        if (about.ground().child() != null && about.name() != null) {
            members.add(new FamilyMember(about.ground().child(), texts.open(about.name()), null));
        }
        for (Guardian guardian : about.ground().guardians()) {
            members.add(new FamilyMember(guardian.person(), texts.open(guardian.name()), guardian.custody()));
        }
        return members;
    }

    private List<Consenter> consenters(LocalDate day) {
        return about.ground().required().stream()
                .map(person -> {
                    Circle circle = person.map(about.ground().circles()::get).orElse(null);
                    boolean given = circle != null
                            && circle.inForce(day)
                            && !circle.among().isEmpty();
                    return new Consenter(person.orElse(null), given);
                })
                .toList();
    }

    private List<SeenConsent> consents() {
        return about.ground().circles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(person -> person.value())))
                .map(it -> new SeenConsent(
                        it.getKey(),
                        inOrder(it.getValue().among()),
                        it.getValue().exclude().isEmpty()
                                ? Set.of()
                                : EnumSet.copyOf(it.getValue().exclude()),
                        it.getValue().from(),
                        it.getValue().until()))
                .toList();
    }

    private static Set<PartyId> inOrder(Set<PartyId> parties) {
        Set<PartyId> sorted = new TreeSet<>(Comparator.comparing(PartyId::value));
        sorted.addAll(parties);
        return sorted;
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

    private static Set<PlanFilter> flags(SealedPlan plan, List<SeenGoal> goals, List<SeenCommitment> commitments) {
        EnumSet<PlanFilter> flags = EnumSet.noneOf(PlanFilter.class);
        if (commitments.stream().anyMatch(SeenCommitment::late)) {
            flags.add(PlanFilter.LATE);
        }
        boolean working = plan.status().isActive() && plan.status() != PlanStatus.PROPOSED;
        if (working
                && (plan.coordinator() == null
                        || !OutlineOfPlan.of(List.of(), goals, commitments).everyGoalHasCommitment())) {
            flags.add(PlanFilter.NO_OWNER);
        }
        return flags;
    }
}
