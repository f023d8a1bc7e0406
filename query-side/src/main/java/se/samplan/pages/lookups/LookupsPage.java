package se.samplan.pages.lookups;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.access.read.LookupList;
import se.samplan.access.read.SeenLookup;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.SwedishText;
import se.samplan.plan.PlanId;

/** Who looked a child up, as the page speaks of it: of one plan's child, or by all units of an auditor's mandate. */
public final class LookupsPage {
    private final @Nullable PlanId plan;
    private final LookupList list;
    private final NameFormatter called;
    private final SwedishText say;

    LookupsPage(@Nullable PlanId plan, LookupList list, SwedishText say) {
        this.plan = plan;
        this.list = list;
        this.called = NameFormatter.in(list.names(), say);
        this.say = say;
    }

    /** The plan whose child it is; null when it is about whole units. */
    public @Nullable String plan() {
        return plan == null ? null : plan.value();
    }

    public List<SeenLookup> lookups() {
        return list.lookups();
    }

    public String who(SeenLookup lookup) {
        return lookup.party() == null ? say.text("lookups.hidden") : called.who(lookup.person(), lookup.party());
    }

    public String why(SeenLookup lookup) {
        return lookup.reason() == null ? say.text("lookups.registering") : called.words(lookup.reason());
    }

    /** Said only where it tells something: of a plan's child it is known. */
    public @Nullable String outcome(SeenLookup lookup) {
        return plan != null || lookup.found() == null
                ? null
                : say.text(lookup.found() ? "lookups.found" : "lookups.not-found");
    }

    public int page() {
        return list.page();
    }

    public boolean hasMore() {
        return list.more() && (list.page() + 2) * LookupList.SIZE <= LookupList.DEEPEST;
    }

    /** The same list, another page of it. */
    public String link(int page) {
        return (plan == null ? "/uppslag" : "/planer/" + plan + "/uppslag") + "?sida=" + page;
    }
}
