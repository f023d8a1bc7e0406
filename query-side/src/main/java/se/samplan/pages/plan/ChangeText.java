package se.samplan.pages.plan;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.SwedishText;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanChange;

/** One thing that happened, as a sentence. */
public final class ChangeText {
    private final NameFormatter called;
    private final SwedishText say;

    public ChangeText(NameFormatter called, SwedishText say) {
        this.called = called;
        this.say = say;
    }

    /** {@code Karin Sjögren (BUP Ekbacken) tog på sig Samtal om oro, klart 11 december.} */
    public String of(PlanChange change, @Nullable PartyPlan plan) {
        String due = plan == null ? null : due(change, plan);
        String key = "change." + change.what();
        boolean said = change.entry() == null
                && change.text() != null
                && change.text().text() != null
                && say.has(key + ".said");
        return say.textOr(
                said ? key + ".said" : due != null && say.has(key + ".due") ? key + ".due" : key,
                "change.other",
                called.who(change.actor(), change.party()),
                change.text() == null ? say.text("change.thing") : called.words(change.text()),
                called.party(change.concerns()),
                due == null ? "" : due);
    }

    private @Nullable String due(PlanChange change, PartyPlan plan) {
        return plan.commitments().stream()
                .filter(line -> change.entry() != null && change.entry().refersTo(line.commitment()))
                .flatMap(line -> Stream.ofNullable(line.due()))
                .map(say::date)
                .findFirst()
                .orElse(null);
    }
}
