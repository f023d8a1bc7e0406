package se.samplan.pages.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.pages.frame.FormView;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.News;
import se.samplan.pages.frame.PageVisit;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.SwedishText;
import se.samplan.party.PartyId;
import se.samplan.party.read.KnownParty;
import se.samplan.party.read.KnownPerson;
import se.samplan.plan.NeedId;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;
import se.samplan.plan.read.SeenVoice;
import se.samplan.plan.read.ShownPlan;
import se.samplan.plan.read.Task;
import se.samplan.plan.read.TaskKind;

/** A plan as its pages speak of it: the view as it was given, how it is laid out, and what the reader can do from there. */
public final class PlanPage {
    private static final int CHANGES = 12;

    private final ShownPlan shown;
    private final PageVisit visit;
    private final String screen;
    private final Reader reader;
    private final SwedishText say;
    private final NameFormatter called;
    private final AvailableActions deeds;
    private final Audience audience;
    private final Outline outline;
    private final CommitmentWords words;
    private final Choices choices;
    private final ConsentChoices consent;

    /**
     * @param screen the word of the page, which its forms send along
     * @param colleagues the staff of the joined parties, to choose among
     * @param units that can be chosen beside those in the plan
     */
    public PlanPage(
            ShownPlan shown,
            PageVisit visit,
            String screen,
            SwedishText say,
            List<KnownPerson> colleagues,
            List<KnownParty> units) {
        PartyPlan plan = shown.plan();
        this.shown = shown;
        this.visit = visit;
        this.screen = screen;
        this.reader = visit.reader();
        this.say = say;
        this.called = NameFormatter.in(plan, shown.names(), say);
        this.deeds = new AvailableActions(plan, reader);
        this.audience = new Audience(plan, called, say);
        this.outline = new Outline(plan);
        this.words = new CommitmentWords(reader, called, say);
        this.choices = new Choices(plan, reader, called, say, colleagues);
        this.consent = new ConsentChoices(plan, reader, called, units);
    }

    public PartyPlan plan() {
        return shown.plan();
    }

    public String id() {
        return shown.plan().plan().value();
    }

    /** Where the page hears that something has changed. */
    public String watch() {
        return "/live/plans/" + id() + "?since=" + plan().position();
    }

    public NameFormatter called() {
        return called;
    }

    public Outline outline() {
        return outline;
    }

    public CommitmentWords words() {
        return words;
    }

    public Choices choices() {
        return choices;
    }

    public ConsentChoices consent() {
        return consent;
    }

    public String child() {
        return called.words(plan().childName());
    }

    public News news() {
        List<String> lately = visit.attempt().isLate()
                ? lately(visit.attempt().entry()).stream().map(this::says).toList()
                : List.of();
        return News.of(visit, shown.catchingUp(), lately);
    }

    /** What happened lately to an entry, or in the plan, for someone whose picture had grown old. */
    private List<PlanChange> lately(@Nullable String entry) {
        List<PlanChange> about = plan().changes().stream()
                .filter(change ->
                        change.entry() != null && change.entry().value().equals(entry))
                .limit(2)
                .toList();
        return about.isEmpty() ? plan().changes().stream().limit(2).toList() : about;
    }

    public List<AttentionItem> pressing() {
        return new AttentionFinder(plan(), reader, called, say).all();
    }

    /** The child's own words, the latest. */
    public @Nullable SeenVoice voice() {
        return plan().voices().isEmpty() ? null : plan().voices().getLast();
    }

    /** Does someone who must consent still have to say yes? */
    public boolean consentAwaited() {
        return plan().status().isActive() && plan().consenters().stream().anyMatch(consenter -> !consenter.given());
    }

    public boolean isProposed() {
        return plan().status() == PlanStatus.PROPOSED;
    }

    public boolean isOpen() {
        return plan().status() == PlanStatus.OPEN;
    }

    public boolean isPaused() {
        return plan().status() == PlanStatus.PAUSED;
    }

    public boolean isFamily() {
        return reader.isFamily();
    }

    public boolean isStaff() {
        return reader.isStaff();
    }

    public boolean takesPart() {
        return deeds.takesPart();
    }

    public boolean canAdd() {
        return deeds.open();
    }

    public boolean coordinates() {
        return deeds.coordinates();
    }

    public boolean isMine(@Nullable PartyId party) {
        return party != null && deeds.isMine(party);
    }

    /** What needs an answer about the plan as such, from this reader. */
    public List<Task> tasks() {
        return plan().tasks().stream()
                .filter(task -> answer(task) != null
                        && !reader.isAuditor()
                        && (task.person() == null || reader.is(task.person())))
                .toList();
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

    /** Requests and handovers that wait for the reader's party. */
    public List<SeenCommitment> toAnswer() {
        return plan().commitments().stream()
                .filter(line ->
                        deeds(line).contains("make-commitment") || deeds(line).contains("accept-handover"))
                .toList();
    }

    public List<String> deeds(SeenCommitment line) {
        return deeds.about(line);
    }

    /** The acts that stand open beside a commitment; the others are one press away. */
    public List<String> shown(SeenCommitment line) {
        return deeds(line).stream().limit(open(deeds(line))).toList();
    }

    public List<String> hidden(SeenCommitment line) {
        return deeds(line).stream().skip(open(deeds(line))).toList();
    }

    private static int open(List<String> deeds) {
        return deeds.isEmpty() || deeds.getFirst().equals("dissent") ? 0 : 2;
    }

    /** What can be done about a need. */
    public List<String> entryDeeds(SeenNeed need) {
        return deeds.aboutEntry(need.by());
    }

    /** What can be done about a goal beside promising and asking. */
    public List<String> entryDeeds(SeenGoal goal) {
        List<String> all = new ArrayList<>();
        if (goal.partOf() == null && goal.need() != null) {
            all.add("set-goal");
        }
        all.addAll(deeds.aboutEntry(goal.by()));
        return all;
    }

    /** What can be added to a goal. */
    public List<String> additions() {
        return choices.others().isEmpty() ? List.of("promise") : List.of("promise", "request-commitment");
    }

    /** How an act stands beside others: the first before them, the seldom ones quietly. */
    public @Nullable String kind(String word, boolean first) {
        boolean seldom = word.equals("dissent") || word.equals("strike");
        return seldom ? "still" : first ? "first" : null;
    }

    /** Did the form of one of these acts come back? */
    public boolean cameBack(List<String> acts, String at) {
        return visit.attempt().failed()
                && acts.stream().anyMatch(word -> visit.attempt().isFor(word + ":" + at));
    }

    /** @param at its place in the page: a letter and the id of the entry it is about, or a word */
    public ActForm act(String word, String at) {
        FormView form =
                new FormView("/planer/" + id() + "/gor", word + ":" + at, screen, shown.version(), visit.attempt());
        return new ActForm(this, form, at.substring(at.indexOf('-') + 1), say);
    }

    public List<String> seenBy(@Nullable Topic topic) {
        return List.of(audience.of(topic));
    }

    public List<String> seenByAnyTopic() {
        return audience.ofAnyTopic();
    }

    /** The topic of a need, for goals that follow it. */
    @Nullable
    Topic topicOf(@Nullable NeedId need) {
        return plan().needs().stream()
                .filter(it -> it.need().equals(need))
                .map(SeenNeed::topic)
                .findFirst()
                .orElse(null);
    }

    public List<PlanChange> changes() {
        return plan().changes().stream().limit(CHANGES).toList();
    }

    public String says(PlanChange change) {
        return new ChangeText(called, say).of(change, plan());
    }

    public List<ReadinessCheck> checklist() {
        return new Checklist(plan(), say).checklist();
    }

    public boolean isReady() {
        return checklist().stream().allMatch(ReadinessCheck::done);
    }
}
