package se.samplan.plan.read.fold;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.samplan.party.PartyId;
import se.samplan.plan.NeedId;

/** What is kept of a plan for a party that leaves: what it contributed and what it took part in, as it was then. */
final class LeftBehind {

    private LeftBehind() {}

    /** A family sees everything as long as there is a plan, so for a family all of it is kept. */
    static SealedPlan by(PartyId leaver, SealedPlan then) {
        SealedPlan plain = then.withParties(ImmutableLists.with(
                then.parties(),
                each -> each.asLeft() != null,
                each -> each.in(each.state(), each.since(), each.reason())));
        return leaver.equals(then.family()) ? plain : kept(leaver, plain);
    }

    private static SealedPlan kept(PartyId leaver, SealedPlan then) {
        Set<PartyId> around = new HashSet<>(List.of(leaver, then.proposer()));
        then.party(leaver)
                .map(SealedMembership::invitedBy)
                .filter(Objects::nonNull)
                .ifPresent(around::add);
        List<SealedGoal> goals = then.goals().stream()
                .filter(it -> it.by().equals(leaver))
                .map(it -> it.withLines(it.lines().of(leaver)))
                .toList();
        // A goal has its topic from its need, whoever wrote that down.
        Set<NeedId> topics = goals.stream().map(SealedGoal::need).collect(Collectors.toSet());
        return then.with(it -> it.parties(then.parties().stream()
                        .filter(each -> around.contains(each.party()))
                        .toList())
                .voices(then.voices().stream()
                        .filter(each -> each.by().equals(leaver))
                        .toList())
                .needs(then.needs().stream()
                        .filter(each -> each.by().equals(leaver) || topics.contains(each.need()))
                        .map(each -> each.withLines(each.lines().of(leaver)))
                        .toList())
                .goals(goals)
                .commitments(then.commitments().stream()
                        .filter(each -> takesPart(leaver, each))
                        .map(each -> each.withLines(each.lines().of(leaver)))
                        .toList())
                .lines(List.of()));
    }

    private static boolean takesPart(PartyId leaver, SealedCommitment it) {
        return it.involves(leaver)
                || (it.made() != null && it.made().party().equals(leaver))
                || (it.asked() != null && it.asked().by().equals(leaver));
    }
}
