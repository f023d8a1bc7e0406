package se.samplan.pages.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.SwedishText;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.read.PlanFilter;
import se.samplan.plan.read.PlanList;
import se.samplan.plan.read.PlanSort;
import se.samplan.plan.read.PlanSummary;
import se.samplan.plan.read.PlansOfReader;

/** A list of plans as its page speaks of it. */
public final class PlansPage {
    private final PlanList list;
    private final String path;
    private final String text;
    private final String sealed;
    private final String filter;
    private final PlanSort sort;
    private final NameFormatter called;
    private final SwedishText say;

    /** All plans of the reader, the latest changed first, at that address. */
    public PlansPage(PlanList list, String path, SwedishText say) {
        this(list, path, "", "", "", PlanSort.CHANGED, say);
    }

    /**
     * @param path where the list is
     * @param sealed the text as it may stand in an address
     * @param filter the word of the chosen filter, empty for all
     */
    PlansPage(PlanList list, String path, String text, String sealed, String filter, PlanSort sort, SwedishText say) {
        this.list = list;
        this.path = path;
        this.text = text;
        this.sealed = sealed;
        this.filter = filter;
        this.sort = sort;
        this.called = NameFormatter.in(list.names(), say);
        this.say = say;
    }

    public List<PlanSummary> plans() {
        return list.plans();
    }

    public boolean catchingUp() {
        return list.catchingUp();
    }

    /** Where the page hears that something has changed. */
    public String watch() {
        return "/live/worklist?since=" + list.since();
    }

    /** The same list, another page of it. */
    public String link(int page) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!filter.isEmpty()) {
            address.queryParam("visa", "{filter}").queryParam("ordning", sort.word());
        }
        if (!sealed.isEmpty()) {
            address.queryParam("sok", sealed);
        }
        return address.queryParam("sida", page)
                .encode()
                .buildAndExpand(Map.of("filter", filter))
                .toUriString();
    }

    public String text() {
        return text;
    }

    /** What was searched for, as it may stand in an address. */
    public String sealed() {
        return sealed;
    }

    public String filter() {
        return filter;
    }

    public List<String> filters() {
        return Stream.of(
                        PlanFilter.ACTIVE,
                        PlanFilter.LATE,
                        PlanFilter.NO_OWNER,
                        PlanFilter.FOLLOW_UP_SOON,
                        PlanFilter.ENDED)
                .map(PlanFilter::word)
                .toList();
    }

    public PlanSort sort() {
        return sort;
    }

    public PlanSort[] sorts() {
        return PlanSort.values();
    }

    /** {@code Två planer}. */
    public String total() {
        return say.count("plans.total", list.total());
    }

    public boolean hasMore() {
        return isFollowed() && canBeTurnedTo(list.page() + 1);
    }

    /** Are there plans that no page shows? */
    public boolean isCut() {
        return isFollowed() && !canBeTurnedTo(list.page() + 1);
    }

    private boolean isFollowed() {
        return (list.page() + 1L) * list.size() < list.total();
    }

    private boolean canBeTurnedTo(int page) {
        return (page + 1L) * list.size() <= PlansOfReader.DEEPEST;
    }

    public int page() {
        return list.page();
    }

    public String child(PlanSummary line) {
        return line.childName() == null ? say.text("today.child") : called.words(line.childName());
    }

    /** The shape beside a plan. */
    public String shape(PlanSummary line) {
        if (line.late() > 0) {
            return "late";
        }
        return switch (line.status()) {
            case PROPOSED -> "requested";
            case OPEN -> "made";
            case ESTABLISHED -> "started";
            case PAUSED, DECLINED, LAPSED, SUPERSEDED -> "released";
            case CLOSED -> "kept";
        };
    }

    /** Status, then what is late, in words. */
    public String state(PlanSummary line) {
        if (line.readerState() != PartyState.JOINED) {
            return say.text("party." + line.readerState().word());
        }
        return say.text("status." + line.status().word());
    }

    /** How it is: late ones first, then what lacks someone, then the next day that matters. */
    public String how(PlanSummary line) {
        if (line.ownOnly()) {
            return say.text("plans.own-only");
        }
        if (line.status() == PlanStatus.PROPOSED) {
            return proposed(line);
        }
        List<String> parts = new ArrayList<>();
        if (line.late() > 0) {
            parts.add(say.count("plans.late", line.late()));
        }
        if (line.flags().contains(PlanFilter.NO_OWNER)) {
            parts.add(say.text("plans.no-owner"));
        }
        if (line.followUp() != null) {
            parts.add(say.text(
                    line.followUp().isBefore(say.today()) ? "plans.follow-up.was" : "plans.follow-up",
                    say.when(line.followUp())));
        }
        if (line.nextDue() != null && !line.nextDue().isBefore(say.today())) {
            parts.add(say.text("plans.next-due", say.when(line.nextDue())));
        }
        String all = parts.isEmpty() ? say.count("plans.open", line.open()) : String.join(". ", parts);
        return all + ".";
    }

    private String proposed(PlanSummary line) {
        LocalDate last = line.proposal() == null ? null : line.proposal().lastDay();
        return last == null ? say.text("plans.proposed") : say.text("plans.proposed.until", say.when(last));
    }

    /** Why a plan was proposed that was never opened: whoever no consent covers may know the child by nothing else. */
    public @Nullable String why(PlanSummary line) {
        return line.reason() == null || line.reason().text() == null ? null : called.words(line.reason());
    }

    public String who(PlanSummary line) {
        List<String> parties = line.joined().stream().map(called::party).toList();
        String coordinator = line.coordinator() == null
                ? ""
                : say.text("plans.coordinator", called.person(line.coordinator().person())) + " ";
        return coordinator + (parties.isEmpty() ? "" : say.text("plans.with", say.list(parties)));
    }
}
