package se.samplan.plan.read.visibility;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.SealedEvaluation;
import se.samplan.plan.read.AcceptedHandover;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;
import se.samplan.plan.read.SeenOffer;
import se.samplan.plan.read.SeenRemark;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.fold.SealedCommitment;
import se.samplan.plan.read.fold.SealedGoal;
import se.samplan.plan.read.fold.SealedPlan;
import se.samplan.plan.read.fold.SealedRemarks;

/** The needs, goals and commitments of a plan that one reader may see, opened. */
final class VisibleEntries {

    private final SealedPlan plan;
    private final Visibility sight;
    private final TextOpener texts;
    private final Mask mask;
    private final Set<NeedId> needs = new HashSet<>();
    private final Set<GoalId> goals = new HashSet<>();

    VisibleEntries(SealedPlan plan, Visibility sight, TextOpener texts, Mask mask) {
        this.plan = plan;
        this.sight = sight;
        this.texts = texts;
        this.mask = mask;
        plan.needs().stream().filter(sight::sees).forEach(it -> needs.add(it.need()));
        plan.goals().stream().filter(it -> sight.sees(it, plan.topic(it))).forEach(it -> goals.add(it.goal()));
    }

    List<SeenNeed> needs() {
        return plan.needs().stream()
                .filter(it -> needs.contains(it.need()))
                .map(it -> new SeenNeed(
                        it.need(),
                        it.by(),
                        it.actor(),
                        it.at(),
                        mask.text(it.by(), texts.open(it.text())),
                        it.topic(),
                        it.struck(),
                        lines(it.lines(), it.topic())))
                .toList();
    }

    List<SeenGoal> goals() {
        return plan.goals().stream()
                .filter(it -> goals.contains(it.goal()))
                .map(this::goal)
                .toList();
    }

    private SeenGoal goal(SealedGoal it) {
        Topic topic = plan.topic(it);
        SealedEvaluation evaluation =
                plan.closing() != null && sight.sees(plan.closing().by(), topic) ? it.evaluation() : null;
        return new SeenGoal(
                it.goal(),
                needs.contains(it.need()) ? it.need() : null,
                it.partOf() != null && goals.contains(it.partOf()) ? it.partOf() : null,
                it.by(),
                it.actor(),
                it.at(),
                mask.text(it.by(), texts.open(it.text())),
                topic,
                it.struck(),
                evaluation == null ? null : evaluation.outcome(),
                plan.closing() == null || evaluation == null
                        ? null
                        : mask.text(plan.closing().by(), texts.open(evaluation.text())),
                lines(it.lines(), topic));
    }

    List<SeenCommitment> commitments() {
        return plan.commitments().stream()
                .filter(sight::sees)
                .map(this::commitment)
                .toList();
    }

    /** By entry: how many older remarks the reader may see, that are not shown here. */
    Map<String, Integer> earlierRemarks() {
        Map<String, Integer> earlier = new TreeMap<>();
        plan.needs().stream()
                .filter(it -> needs.contains(it.need()))
                .forEach(it -> add(earlier, it.need().value(), it.lines(), it.topic()));
        plan.goals().stream()
                .filter(it -> goals.contains(it.goal()))
                .forEach(it -> add(earlier, it.goal().value(), it.lines(), plan.topic(it)));
        plan.commitments().stream()
                .filter(sight::sees)
                .forEach(it -> add(earlier, it.commitment().value(), it.lines(), it.topic()));
        return earlier;
    }

    private void add(Map<String, Integer> earlier, String entry, SealedRemarks said, @Nullable Topic topic) {
        int count = said.earlier().entrySet().stream()
                .filter(it -> sees(it.getKey(), topic))
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (count > 0) {
            earlier.put(entry, count);
        }
    }

    private SeenCommitment commitment(SealedCommitment it) {
        var carrier = it.carrier(sight.day());
        var last = it.carriers().isEmpty() ? null : it.carriers().getLast();
        AcceptedHandover next = last != null
                        && last.from().isAfter(sight.day())
                        && it.carriers().size() > 1
                ? new AcceptedHandover(last.party(), last.person(), last.from())
                : null;
        SealedCommitment.RequestedCommitment asked = it.asked();
        boolean lets = mask.lets(it);
        return new SeenCommitment(
                it.commitment(),
                goals.contains(it.goal()) ? it.goal() : null,
                it.state(),
                asked == null ? null : asked.by(),
                asked == null ? null : asked.of(),
                enteredBy(it),
                carrier.map(SealedCommitment.Carrier::party).orElse(null),
                carrier.map(SealedCommitment.Carrier::person).orElse(null),
                text(it),
                askedByReader(it),
                it.topic(),
                lets || it.made() == null && addressed(asked) ? it.due() : null,
                lets && it.made() != null ? it.made().from() : null,
                lets && it.late(),
                lets ? next : null,
                lets ? it.ended() : null,
                it.at(),
                offer(it),
                lines(it.lines(), it.topic()));
    }

    /** What was promised; for who asked and may not see the commitment, what was asked. */
    private ShownText text(SealedCommitment it) {
        SealedCommitment.RequestedCommitment asked = it.asked();
        SealedCommitment.MadeCommitment made = it.made();
        boolean carried = it.carriers().stream().anyMatch(each -> each.party().equals(sight.reader()));
        if (made != null && (asked == null || carried || sight.sees(made.party(), it.topic())) && mask.lets(it)) {
            return texts.open(made.text());
        }
        if (mask.on() && !addressed(asked)) {
            return ShownText.veiled();
        }
        if (asked == null) {
            throw new IllegalStateException("a commitment that was neither asked for nor made");
        }
        return texts.open(asked.text());
    }

    /** It stays the reader's own when what was promised may no longer be read. */
    private @Nullable ShownText askedByReader(SealedCommitment it) {
        SealedCommitment.RequestedCommitment asked = it.asked();
        return it.made() != null && asked != null && asked.by().equals(sight.reader())
                ? texts.open(asked.text())
                : null;
    }

    private static PartyId enteredBy(SealedCommitment it) {
        if (it.made() != null) {
            return it.made().party();
        }
        if (it.asked() == null) {
            throw new IllegalStateException("a commitment that was neither asked for nor made");
        }
        return it.asked().by();
    }

    /** Asked by the reader, or of the reader. */
    private boolean addressed(SealedCommitment.@Nullable RequestedCommitment asked) {
        return asked != null && (asked.by().equals(sight.reader()) || asked.of().equals(sight.reader()));
    }

    private @Nullable SeenOffer offer(SealedCommitment it) {
        SealedCommitment.SealedOffer offer = it.offer();
        if (offer == null) {
            return null;
        }
        boolean mine = offer.to().equals(sight.reader());
        return mine || sight.sees(offer.by(), it.topic())
                ? new SeenOffer(offer.by(), offer.to(), offer.toPerson(), reason(it, offer, mine), offer.at())
                : null;
    }

    private @Nullable ShownText reason(SealedCommitment it, SealedCommitment.SealedOffer offer, boolean mine) {
        ShownText reason = texts.openIf(sight.sees(offer.by(), it.topic()), offer.reason());
        return mine ? reason : mask.textIf(offer.by(), reason);
    }

    /** What is said about an item is its speaker's contribution: it needs ground of its own. */
    private List<SeenRemark> lines(SealedRemarks said, @Nullable Topic topic) {
        return mask.lines(said.latest().stream()
                .filter(it -> sees(it.by(), topic))
                .map(it -> new SeenRemark(
                        it.what(), it.at(), it.actor(), it.by(), texts.openIf(true, it.text()), it.day()))
                .toList());
    }

    private boolean sees(PartyId by, @Nullable Topic topic) {
        return sight.sees(by, topic);
    }
}
