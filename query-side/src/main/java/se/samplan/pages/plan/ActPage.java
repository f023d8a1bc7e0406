package se.samplan.pages.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.read.SeenRemark;
import se.samplan.plan.read.ShownText;

/**
 * A small page for one act, or for what else can be done at a place.
 *
 * @param at the place
 * @param back where it was asked for
 * @param act what is to be done; null when one chooses among several
 * @param choices the acts to choose among
 * @param search what units were searched for, where one may search
 */
public record ActPage(
        PlanPage page, String at, String back, @Nullable ActForm act, List<Act> choices, String search) {

    /** What the page asks. */
    public String title() {
        return act == null ? page.acts().moreTitle(choices.isEmpty()) : act.label();
    }

    /** What it is about, in its own words; null where it is about the plan. */
    public @Nullable String about() {
        ShownText text = page.acts().place(at).map(Place::text).orElse(null);
        return text == null ? null : page.called().words(text);
    }

    /** The id of the entry at the place. */
    public String entry() {
        return at.substring(at.indexOf('-') + 1);
    }

    /** What was said about it of late, for who asks for more. */
    public List<SeenRemark> said() {
        return page.acts().said(at);
    }

    public boolean isSearchable() {
        return act != null
                && (act.act() == ConsentAct.OFFER_CASE
                        || (act.act() == ConsentAct.GIVE_CONSENT && !page.plan().masked()));
    }
}
