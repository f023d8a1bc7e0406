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
import se.samplan.party.read.KnownPerson;
import se.samplan.party.read.PartyList;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.SeenClaim;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenProposal;
import se.samplan.plan.read.SeenVoice;
import se.samplan.plan.read.ShownPlan;
import se.samplan.plan.read.Task;
import se.samplan.plan.read.TaskKind;
import se.samplan.platform.refusal.NoAccess;

/** A plan as its pages speak of it: the view as it was given, how it is laid out, and what the reader can do from there. */
public final class PlanPage {
    private static final int CHANGES = 12;

    private final ShownPlan shown;
    private final PageVisit visit;
    private final String screen;
    private final Reader reader;
    private final SwedishText say;
    private final NameFormatter called;
    private final Situation situation;
    private final Audience audience;
    private final Outline outline;
    private final CommitmentWords words;
    private final Choices choices;
    private final ConsentChoices consent;
    private final Offers acts;

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
            PartyList units) {
        PartyPlan plan = shown.plan();
        this.shown = shown;
        this.visit = visit;
        this.screen = screen;
        this.reader = visit.reader();
        this.say = say;
        this.called = NameFormatter.in(plan, shown.names(), say);
        this.audience = new Audience(plan, called, say);
        this.outline = new Outline(plan);
        this.words = new CommitmentWords(reader, called, say);
        this.choices = new Choices(plan, reader, called, say, colleagues, units.parties());
        this.consent = new ConsentChoices(plan, reader, called, units);
        this.situation = new Situation(plan, reader, !choices.others().isEmpty(), consent);
        this.acts = new Offers(situation, screen, say);
    }

    public PartyPlan plan() {
        return shown.plan();
    }

    public String id() {
        return shown.plan().plan().value();
    }

    /** Where the page hears that something has changed. */
    public String watch() {
        return "/live/plans/" + id() + "?since=" + shown.since();
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

    /** What the reader can do, and where. */
    public Offers acts() {
        return acts;
    }

    public String child() {
        // Whoever no consent covers knows the child as the right one, and by no name.
        return plan().childName() == null && !plan().status().hasBegun()
                ? say.text("today.child")
                : called.words(plan().childName());
    }

    public News news() {
        List<String> lately = visit.attempt().isLate()
                ? lately(visit.attempt().entry()).stream().map(this::says).toList()
                : List.of();
        return News.of(visit, shown.catchingUp(), shown.ownOnly(), lately);
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
        return plan().status().isActive()
                && !plan().onlyOwn()
                && plan().consenters().stream().anyMatch(consenter -> !consenter.given());
    }

    public boolean isProposed() {
        return plan().status() == PlanStatus.PROPOSED;
    }

    /** What is to be known about a proposal, in sentences; none of a plan that has begun. */
    public List<String> aboutProposal() {
        SeenProposal proposal = plan().proposal();
        if (proposal == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        if (isProposed() && proposal.lastDay() != null) {
            sentences.add(say.text("proposal.until", say.date(proposal.lastDay())));
        }
        if (proposal.ownOnly()) {
            sentences.add(say.text("proposal.own-only"));
        }
        if (plan().status() == PlanStatus.SUPERSEDED && !isFamily()) {
            sentences.add(say.text("proposal.superseded"));
        }
        return sentences;
    }

    public boolean isOpen() {
        return plan().status() == PlanStatus.OPEN;
    }

    public boolean isFamily() {
        return reader.isFamily();
    }

    /** May the reader know who looked the child up? */
    public boolean seesLookups() {
        return reader.isFamily() || reader.isAuditor();
    }

    public boolean isStaff() {
        return reader.isStaff();
    }

    public boolean takesPart() {
        return situation.takesPart();
    }

    public boolean coordinates() {
        return situation.coordinates();
    }

    /** Requests and handovers that wait for the reader's party. */
    public List<SeenCommitment> toAnswer() {
        return plan().commitments().stream().filter(acts::isToAnswer).toList();
    }

    /** What is claimed, when that is what waits. */
    public List<SeenClaim> claims(Task task) {
        return task.kind() == TaskKind.ANSWER_CLAIM
                ? plan().claims().stream()
                        .filter(claim -> claim.party().equals(task.from()))
                        .toList()
                : List.of();
    }

    /** @param at its place in the page: a letter and the id of the entry it is about, or a word */
    public ActForm act(Act act, String at) {
        FormView form = new FormView(
                "/planer/" + id() + "/gor", act.word() + ":" + at, screen, shown.version(), visit.attempt());
        return new ActForm(this, form, act, acts.place(at).orElseThrow(NoAccess::new), say);
    }

    /** Is there more to read or to do about a settled commitment? */
    public boolean hasMore(SeenCommitment line) {
        return !acts.offered("c-" + line.commitment()).isEmpty()
                || !words.said(line.lines()).isEmpty();
    }

    List<String> seenBy(@Nullable Topic topic) {
        return List.of(audience.of(topic));
    }

    List<String> seenByAnyTopic() {
        return audience.ofAnyTopic();
    }

    public List<PlanChange> changes() {
        return plan().changes().stream().limit(CHANGES).toList();
    }

    /** What leads to the changes that are not among these; null where there are none. */
    public @Nullable String olderChanges() {
        int left = plan().changes().size() - CHANGES;
        return plan().moreChanges()
                ? say.text("plan.changes.older")
                : left > 0 ? say.count("plan.changes.more", left) : null;
    }

    /** How much was said about an entry that the plan leaves out, since it is older than the rest. */
    public int olderRemarks(String entry) {
        return plan().earlierRemarks().getOrDefault(entry, 0);
    }

    /** What leads to all that was said about an entry. */
    public String allRemarks(String entry) {
        return say.count("said.older", olderRemarks(entry));
    }

    public String says(PlanChange change) {
        return new ChangeText(called, say).of(change, plan());
    }

    public List<ReadinessCheck> checklist() {
        return new Checklist(plan(), say).checklist();
    }
}
