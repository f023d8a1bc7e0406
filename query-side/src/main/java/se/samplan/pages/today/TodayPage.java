package se.samplan.pages.today;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.pages.frame.FormView;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.News;
import se.samplan.pages.frame.PageVisit;
import se.samplan.pages.frame.SwedishText;
import se.samplan.pages.plan.Act;
import se.samplan.pages.plan.Acts;
import se.samplan.pages.plan.ChangeText;
import se.samplan.pages.plan.CommitmentAct;
import se.samplan.pages.plan.PlanAct;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.PlansOfReader;
import se.samplan.plan.read.TaskKind;
import se.samplan.plan.read.UnitCases;
import se.samplan.plan.read.WorkItem;
import se.samplan.plan.read.Worklist;

/** The worklist as the page speaks of it. */
public final class TodayPage {
    private static final int TOLD = 3;
    private static final Set<TaskKind> ANSWERS = EnumSet.of(
            TaskKind.ANSWER_REQUEST,
            TaskKind.ANSWER_HANDOVER,
            TaskKind.ANSWER_INVITATION,
            TaskKind.ACCEPT_COORDINATION,
            TaskKind.ACCEPT_LEAD,
            TaskKind.ANSWER_CLAIM,
            TaskKind.OPEN_PLAN,
            TaskKind.INVITE_PROPOSER,
            TaskKind.NAME_COORDINATOR);
    private static final Set<TaskKind> SAYS_WHY =
            EnumSet.of(TaskKind.ANSWER_INVITATION, TaskKind.ANSWER_CLAIM, TaskKind.AWAIT_CONSENT, TaskKind.OPEN_PLAN);
    private static final Set<Act> PLAIN = Set.of(
            PlanAct.JOIN_PLAN,
            PlanAct.ACCEPT_COORDINATION,
            PlanAct.ACCEPT_LEAD,
            CommitmentAct.MAKE_COMMITMENT,
            CommitmentAct.ACCEPT_HANDOVER);
    private final Worklist list;
    private final TodayCases cases;
    private final NameFormatter called;
    private final SwedishText say;
    private final PageVisit visit;

    TodayPage(Worklist list, UnitCases cases, PageVisit visit, SwedishText say) {
        this.list = list;
        this.cases = new TodayCases(cases, say);
        this.visit = visit;
        this.called = NameFormatter.in(list.names(), say);
        this.say = say;
    }

    /** Where the page hears that something has changed. */
    public String watch() {
        return "/live/worklist?since=" + list.since();
    }

    public News news() {
        return News.of(visit, list.catchingUp(), list.ownOnly() || cases.ownOnly(), List.of());
    }

    /** The way to the form of an act. */
    public String ask(Act act, WorkItem item) {
        return "/planer/" + item.plan() + "/gor/" + act.word() + "?vid=" + row(item) + "&sida="
                + TodayPageController.WORD;
    }

    /** The form of an act about an item, as the page of the plan would send it. */
    public FormView form(Act act, WorkItem item) {
        return new FormView(
                "/planer/" + item.plan() + "/gor",
                act.word() + ":" + row(item),
                TodayPageController.WORD,
                item.version(),
                visit.attempt());
    }

    /** Children's cases that other units offer, or that the own claims. */
    public TodayCases cases() {
        return cases;
    }

    public List<WorkItem> answers() {
        return list.items().stream()
                .filter(item -> ANSWERS.contains(item.kind()))
                .toList();
    }

    public List<WorkItem> late() {
        return of(TaskKind.MINE_LATE);
    }

    public List<WorkItem> mine() {
        return of(TaskKind.MINE);
    }

    /** Own proposals that consent does not cover yet. */
    public List<WorkItem> proposed() {
        return of(TaskKind.AWAIT_CONSENT);
    }

    /** Plans that something has happened in since the reader last looked. */
    public List<WorkItem> changed() {
        return of(TaskKind.NEW_SINCE_LAST_LOOK);
    }

    /** As much of the news of a plan as is told here. */
    public List<PlanChange> shown(WorkItem item) {
        return item.news().stream().limit(TOLD).toList();
    }

    /** How much more the plan tells; nothing when that is all. */
    public @Nullable String unshown(WorkItem item) {
        int left = item.news().size() - TOLD;
        return left <= 0 ? null : say.text(item.moreNews() ? "today.more.at-least" : "today.more", say.number(left));
    }

    public boolean isLate(WorkItem item) {
        return item.kind() == TaskKind.MINE_LATE || item.kind() == TaskKind.NAME_COORDINATOR;
    }

    /** Is it something the reader has promised? */
    public boolean isMine(WorkItem item) {
        return item.kind() == TaskKind.MINE || item.kind() == TaskKind.MINE_LATE;
    }

    /** The drawing beside an item. */
    public String shape(WorkItem item) {
        return isLate(item) ? "late" : isMine(item) ? "made" : "requested";
    }

    /** Where the plan's page tells of it. */
    public String link(WorkItem item) {
        if (item.kind() == TaskKind.INVITE_PROPOSER) {
            return "/planer/" + item.plan() + "/deltagare#bjud-in";
        }
        return "/planer/" + item.plan() + (item.commitment() == null ? "" : "#" + row(item));
    }

    private List<WorkItem> of(TaskKind kind) {
        return list.items().stream().filter(item -> item.kind() == kind).toList();
    }

    /** Does nothing wait, and is nothing new, on any page? */
    public boolean isEmpty() {
        return list.items().isEmpty() && cases.isEmpty() && !isPart();
    }

    /** Is there more than stands on this page? */
    public boolean isPart() {
        return list.page() > 0 || hasMore();
    }

    public boolean hasMore() {
        boolean turns = (list.page() + 2L) * list.size() <= PlansOfReader.DEEPEST;
        return turns && (list.moreWaits() || list.moreNews());
    }

    public int page() {
        return list.page();
    }

    /** Which part of all that waits and of all that may be new stands here. */
    public List<String> parts() {
        return TodayParts.of(list, say);
    }

    public String greeting() {
        String first = visit.reader().name().split(" ", 2)[0];
        return say.text("today.greeting", first, say.day(say.today()));
    }

    /** How much waits, in one sentence. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        if (!late().isEmpty()) {
            parts.add(say.count("today.count.late", late().size()));
        }
        int answers = answers().size() + cases.offered();
        if (answers > 0) {
            parts.add(say.count("today.count.answers", answers));
        }
        if (!mine().isEmpty()) {
            parts.add(say.count("today.count.mine", mine().size()));
        }
        if (isPart()) {
            return parts.isEmpty() ? say.text("today.part.none") : say.text("today.part.count", say.list(parts));
        }
        return parts.isEmpty() ? say.text("today.count.none") : say.text("today.count", say.list(parts));
    }

    public String child(WorkItem item) {
        return item.childName() == null ? say.text("today.child") : called.words(item.childName());
    }

    /** What is asked, or promised. */
    public String what(WorkItem item) {
        return switch (item.kind()) {
            case ANSWER_INVITATION,
                    ANSWER_CLAIM,
                    ACCEPT_COORDINATION,
                    ACCEPT_LEAD,
                    NAME_COORDINATOR,
                    AWAIT_CONSENT,
                    OPEN_PLAN,
                    INVITE_PROPOSER -> say.text("today." + item.kind().word());
            default -> called.words(item.text());
        };
    }

    /** Who asks, and when it is wanted. */
    public String meta(WorkItem item) {
        String key = "today." + item.kind().word() + ".meta";
        String from = item.from() == null ? say.text("who.person") : called.party(item.from());
        return say.text(key, from, item.due() == null ? "" : say.when(item.due()), say.near(say.dayOf(item.since())));
    }

    /** Why, for an invitation or a proposal; by which decision, for a claim. */
    public boolean hasReason(WorkItem item) {
        return SAYS_WHY.contains(item.kind()) && item.text() != null;
    }

    public String reason(WorkItem item) {
        return called.words(item.text());
    }

    /** What can be done from here, the best first. */
    public List<Act> acts(WorkItem item) {
        return Acts.answering(item.kind());
    }

    /** Does it need nothing more than the press? */
    public boolean isPlain(Act act) {
        return PLAIN.contains(act);
    }

    /** The row of an item, and where the plan's page tells of it. */
    public String row(WorkItem item) {
        return item.commitment() == null ? "p-" + item.plan() : "c-" + item.commitment();
    }

    public String says(PlanChange change) {
        return new ChangeText(called, say).of(change, null);
    }

    public String when(PlanChange change) {
        return say.moment(change.at());
    }
}
