package se.samplan.plan.read.visibility;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.fold.SealedPlan;
import se.samplan.plan.read.fold.TimelineEntry;

/** The latest that happened, as far as a reader may see it. */
final class PlanChanges {

    /** So many are shown. */
    static final int MOST = 50;

    private PlanChanges() {}

    /**
     * At most one more than are shown, latest first.
     *
     * @param texts opens what is said of no entry
     * @param ofChild what happened with the child and the consents, outside the plan's own stream
     */
    static List<PlanChange> of(
            SealedPlan plan,
            List<TimelineEntry> ofChild,
            Visibility sight,
            TextOpener texts,
            Mask mask,
            List<SeenNeed> needs,
            List<SeenGoal> goals,
            List<SeenCommitment> commitments) {
        Map<String, ChangedEntry> entries = new HashMap<>();
        needs.forEach(it -> entries.put(it.need().value(), new ChangedEntry(it.text(), it.topic())));
        goals.forEach(it -> entries.put(it.goal().value(), new ChangedEntry(it.text(), it.topic())));
        commitments.forEach(it -> entries.put(it.commitment().value(), new ChangedEntry(it.text(), it.topic())));
        long began = plan.lines().isEmpty() ? 0 : plan.lines().getFirst().position();
        return Stream.concat(
                        plan.lines().stream(),
                        ofChild.stream().filter(it -> it.position() > began && takesPart(it, plan)))
                .filter(line -> seen(line, sight, entries))
                .sorted(Comparator.comparingLong(TimelineEntry::position).reversed())
                .limit(MOST + 1)
                .map(line -> change(line, entries, mask.textIf(line.party(), said(line, sight, texts))))
                .toList();
    }

    private record ChangedEntry(ShownText text, @Nullable Topic topic) {}

    /** What somebody outside the plan has to do with the child is not for the plan to tell, unless it is a decision about the child. */
    private static boolean takesPart(TimelineEntry line, SealedPlan plan) {
        return line.party() == null
                || ToldToAll.includes(line.what())
                || plan.party(line.party()).isPresent();
    }

    private static boolean seen(TimelineEntry line, Visibility sight, Map<String, ChangedEntry> entries) {
        if (line.entry() == null) {
            // Who takes part and where the plan stands is for every party; the child's words are their recorder's
            // contribution.
            return !line.what().equals("record-child-voice") || line.party() == null || sight.sees(line.party(), null);
        }
        ChangedEntry entry = entries.get(line.entry().value());
        return entry != null && (line.party() == null || sight.sees(line.party(), entry.topic()));
    }

    /** Its own words, where it is about no entry, and they are for the reader. */
    private static @Nullable ShownText said(TimelineEntry line, Visibility sight, TextOpener texts) {
        boolean told = ToldToAll.includesWords(line.what()) || (line.party() != null && sight.sees(line.party(), null));
        return line.said() == null || !told ? null : texts.open(line.said());
    }

    private static PlanChange change(TimelineEntry line, Map<String, ChangedEntry> entries, @Nullable ShownText said) {
        ChangedEntry entry =
                line.entry() == null ? null : entries.get(line.entry().value());
        return new PlanChange(
                line.position(),
                line.at(),
                line.what(),
                line.actor(),
                line.party(),
                line.entry(),
                line.concerns(),
                entry == null ? said : entry.text());
    }
}
