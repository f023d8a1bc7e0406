package se.samplan.pages.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.SwedishText;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.party.read.KnownPerson;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.GoalId;
import se.samplan.plan.GoalOutcome;
import se.samplan.plan.NeedId;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanOutline;
import se.samplan.plan.read.OutlineOfPlan;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;
import se.samplan.plan.read.SeenRemark;
import se.samplan.plan.read.SeenVoice;
import se.samplan.plan.read.ShownPlan;
import se.samplan.plan.read.Task;
import se.samplan.plan.read.TaskKind;

/** A plan as its pages speak of it: the view as it was given, and the questions the templates ask of it. */
public final class PlanPage {
    private final ShownPlan shown;
    private final Reader reader;
    private final SwedishText say;
    private final NameFormatter called;
    private final AvailableActions deeds;
    private final Audience audience;
    private final List<KnownPerson> colleagues;

    /** @param colleagues the staff of the joined parties, to choose among */
    public PlanPage(ShownPlan shown, Reader reader, SwedishText say, List<KnownPerson> colleagues) {
        this.shown = shown;
        this.reader = reader;
        this.say = say;
        this.called = NameFormatter.in(shown.plan(), shown.names(), say);
        this.deeds = new AvailableActions(shown.plan(), reader);
        this.audience = new Audience(shown.plan(), called, say);
        this.colleagues = colleagues;
    }

    public PartyPlan plan() {
        return shown.plan();
    }

    public String id() {
        return shown.plan().plan().value();
    }

    public long version() {
        return shown.version();
    }

    public boolean catchingUp() {
        return shown.catchingUp();
    }

    public NameFormatter called() {
        return called;
    }

    public String child() {
        return called.words(plan().childName());
    }

    public List<AttentionItem> pressing() {
        return new AttentionFinder(plan(), reader, called, say).all();
    }

    public Optional<SeenVoice> voice() {
        return plan().voices().isEmpty()
                ? Optional.empty()
                : Optional.of(plan().voices().getLast());
    }

    public List<SeenGoal> goals(SeenNeed need) {
        return plan().goals().stream()
                .filter(goal -> need.need().equals(goal.need()) && goal.partOf() == null)
                .toList();
    }

    /** Goals whose need, or greater goal, the reader may not see. */
    public List<SeenGoal> looseGoals() {
        Set<GoalId> seen = plan().goals().stream().map(SeenGoal::goal).collect(Collectors.toSet());
        return plan().goals().stream()
                .filter(goal -> goal.partOf() == null ? goal.need() == null : !seen.contains(goal.partOf()))
                .toList();
    }

    /** Commitments whose goal the reader may not see. */
    public List<SeenCommitment> looseLines() {
        return plan().commitments().stream().filter(line -> line.goal() == null).toList();
    }

    public List<SeenGoal> parts(SeenGoal goal) {
        return plan().goals().stream()
                .filter(part -> goal.goal().equals(part.partOf()))
                .toList();
    }

    public List<SeenCommitment> lines(SeenGoal goal) {
        return lines(goal.goal());
    }

    /** Late first, then by due date; settled and struck last. */
    private List<SeenCommitment> lines(GoalId goal) {
        return plan().commitments().stream()
                .filter(line -> goal.equals(line.goal()))
                .sorted(PlanPage::byUrgency)
                .toList();
    }

    private static int byUrgency(SeenCommitment one, SeenCommitment other) {
        int settled = Boolean.compare(isSettled(one), isSettled(other));
        return settled != 0
                ? settled
                : Objects.compare(one.due(), other.due(), Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static boolean isSettled(SeenCommitment line) {
        return !line.state().isCarried() && line.state() != CommitmentState.REQUESTED;
    }

    /** Commitments of the others, for the family: open ones first. */
    public List<SeenCommitment> promisesOfOthers() {
        return commitments(false);
    }

    public List<SeenCommitment> ownCommitments() {
        return commitments(true);
    }

    private List<SeenCommitment> commitments(boolean own) {
        return plan().commitments().stream()
                .filter(line -> line.party() != null && line.state() != CommitmentState.STRUCK)
                .filter(line -> own == plan().reader().equals(line.party()))
                .sorted(PlanPage::byUrgency)
                .toList();
    }

    /** Does someone who must consent still have to say yes? */
    public boolean consentAwaited() {
        return plan().status().isActive() && plan().consenters().stream().anyMatch(consenter -> !consenter.given());
    }

    /** Requests and handovers that wait for the reader's party. */
    public List<SeenCommitment> toAnswer() {
        return plan().commitments().stream()
                .filter(line ->
                        deeds(line).contains("make-commitment") || deeds(line).contains("accept-handover"))
                .toList();
    }

    /** Who does it, or is asked to. */
    public String carrier(SeenCommitment line) {
        if (line.party() == null) {
            return say.text("line.asked", called.party(line.requestedOf()));
        }
        return reader.is(line.person())
                ? say.text("line.you", called.party(line.party()))
                : called.who(line.person(), line.party());
    }

    /** The drawing of a line's state. */
    public String shape(SeenCommitment line) {
        return line.late() ? "late" : line.state().word();
    }

    /** The state in words. */
    public String state(SeenCommitment line) {
        return line.late()
                ? say.text("state.late")
                : say.text("state." + line.state().word());
    }

    /** The day that matters for a line, in words; nothing when it is hidden. */
    public String day(SeenCommitment line) {
        if (line.ended() != null) {
            return say.text("line.ended." + line.state().word(), say.day(line.ended()));
        }
        if (line.due() == null) {
            return "";
        }
        return line.state().isCarried() || line.state() == CommitmentState.REQUESTED
                ? say.text(line.late() ? "line.was-due" : "line.due", say.when(line.due()))
                : say.text("line.due", say.day(line.due()));
    }

    /** What was said about a line, in words: {@code Karin Sjögren (BUP) i går 14.05: Åtta av tio morgnar.} */
    public String heading(SeenRemark line) {
        String key = "said." + line.what();
        String words = say.textOr(key, "said.other", called.who(line.actor(), line.by()), say.moment(line.at()));
        return line.text() == null && words.endsWith(":") ? words.substring(0, words.length() - 1) + "." : words;
    }

    /** Lines that say something: in words of their own, or that an act was done. */
    public List<SeenRemark> said(List<SeenRemark> lines) {
        return lines.stream()
                .filter(line -> line.text() != null || say.has("said." + line.what()))
                .toList();
    }

    public List<String> deeds(SeenCommitment line) {
        return deeds.about(line);
    }

    /** Someone to choose: by name, unless the reader must not know who works where. */
    public String colleague(KnownPerson person) {
        boolean named = !plan().masked() || plan().reader().equals(person.party());
        return named && person.name() != null
                ? say.text("who.of", person.name(), called.party(person.party()))
                : called.who(null, person.party());
    }

    public boolean canAdd() {
        return deeds.open();
    }

    public boolean takesPart() {
        return deeds.takesPart();
    }

    public boolean coordinates() {
        return deeds.coordinates();
    }

    public boolean isMine(@Nullable PartyId party) {
        return party != null && deeds.isMine(party);
    }

    public boolean isReader(@Nullable PersonId person) {
        return reader.is(person);
    }

    public List<String> seenBy(@Nullable Topic topic) {
        return List.of(audience.of(topic));
    }

    /** The topic of a need, for goals that follow it. */
    public @Nullable Topic topicOf(@Nullable NeedId need) {
        return plan().needs().stream()
                .filter(it -> it.need().equals(need))
                .map(SeenNeed::topic)
                .findFirst()
                .orElse(null);
    }

    /** What can be done about a need or a goal. */
    public List<String> entryDeeds(PartyId by) {
        return isMine(by) ? List.of("dissent", "strike") : List.of("dissent");
    }

    public List<String> outcomes() {
        return Arrays.stream(GoalOutcome.values()).map(GoalOutcome::word).toList();
    }

    /** How many deeds stand open beside a line; the others are one press away. */
    public int shown(List<String> deeds) {
        return deeds.isEmpty() || deeds.getFirst().equals("dissent") ? 0 : 2;
    }

    public boolean isHidden(List<String> deeds, String form) {
        return deeds.stream().skip(shown(deeds)).anyMatch(word -> form.startsWith(word + ":"));
    }

    /** Does the task concern the plan as such, and can this reader answer it? */
    public boolean answersPlan(Task task) {
        return answer(task) != null && !reader.isAuditor() && (task.person() == null || reader.is(task.person()));
    }

    /** The act that says yes. */
    public @Nullable String answer(Task task) {
        return switch (task.kind()) {
            case ANSWER_INVITATION -> "join-plan";
            case ACCEPT_COORDINATION -> "accept-coordination";
            case ACCEPT_LEAD -> "accept-lead";
            default -> null;
        };
    }

    /** The act that says no, where there is one. */
    public @Nullable String no(Task task) {
        return task.kind() == TaskKind.ANSWER_INVITATION ? "decline-invitation" : null;
    }

    /** What happened lately to an entry, or in the plan, for someone whose picture had grown old. */
    public List<PlanChange> lately(@Nullable String entry) {
        List<PlanChange> about = plan().changes().stream()
                .filter(change ->
                        change.entry() != null && change.entry().value().equals(entry))
                .limit(2)
                .toList();
        return about.isEmpty() ? plan().changes().stream().limit(2).toList() : about;
    }

    public List<String> seenByAnyTopic() {
        return audience.ofAnyTopic();
    }

    public Topic[] topics() {
        return Topic.values();
    }

    public List<Participant> joined() {
        return plan().participants().stream()
                .filter(party -> party.state() == PartyState.JOINED)
                .toList();
    }

    /** Other parties that can be asked for something or take something over. */
    public List<Participant> others() {
        return joined().stream()
                .filter(party -> !party.party().equals(plan().reader()))
                .toList();
    }

    /** People who can promise for the reader's party, the reader first. */
    public List<KnownPerson> ownPeople() {
        if (reader.isFamily()) {
            return plan().members().stream()
                    .map(member -> new KnownPerson(member.person(), plan().family(), called.words(member.name()), null))
                    .toList();
        }
        return colleagues.stream()
                .filter(person -> plan().reader().equals(person.party()))
                .toList();
    }

    /** Staff of the joined parties. */
    public List<KnownPerson> staff() {
        return colleagues;
    }

    public List<PlanChange> changes() {
        return plan().changes().stream().limit(12).toList();
    }

    public String says(PlanChange change) {
        return new ChangeText(called, say).of(change, plan());
    }

    /** What is there and what is missing before the plan can be established, as far as the reader can see. */
    public List<ReadinessCheck> checklist() {
        PartyPlan it = plan();
        boolean covered = joined().stream().allMatch(Participant::covered);
        PlanOutline outline = OutlineOfPlan.of(it);
        boolean aimed = outline.hasNeed() && outline.everyNeedHasGoal();
        boolean promised = !outline.goals().isEmpty() && outline.everyGoalHasCommitment();
        List<ReadinessCheck> all = new ArrayList<>();
        all.add(check(covered, "consent"));
        all.add(check(it.lead() != null, "lead"));
        all.add(check(it.coordinator() != null, "coordinator"));
        all.add(check(outline.hasNeed(), "need"));
        all.add(check(aimed, "goal"));
        all.add(check(promised, "commitment"));
        // Not told to who must not know the day.
        if (!it.masked()) {
            all.add(check(it.followUp() != null, "follow-up"));
        }
        all.add(check(!it.voices().isEmpty(), "child-voice"));
        return all;
    }

    public boolean isReady() {
        return checklist().stream().allMatch(ReadinessCheck::done);
    }

    private ReadinessCheck check(boolean done, String key) {
        return new ReadinessCheck(done, say.text("check." + key));
    }
}
