package se.samplan.plan.read.fold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samplan.party.PartyId;

/**
 * What has been said about one entry, first the oldest: the latest of it, so that a document does not grow with each week. The rest stands
 * in the history.
 *
 * @param earlier for each party: how many of its remarks are left out
 */
public record SealedRemarks(List<SealedRemark> latest, Map<PartyId, Integer> earlier) {

    /** Nothing has been said. */
    public static final SealedRemarks NONE = new SealedRemarks(List.of(), Map.of());

    /** So many are kept. */
    public static final int MOST = 20;

    SealedRemarks plus(SealedRemark said) {
        List<SealedRemark> all = ImmutableLists.plus(latest, said);
        if (all.size() <= MOST) {
            return new SealedRemarks(all, earlier);
        }
        Map<PartyId, Integer> left = new HashMap<>(earlier);
        left.merge(all.getFirst().by(), 1, Integer::sum);
        return new SealedRemarks(ImmutableLists.last(all, MOST), Map.copyOf(left));
    }

    SealedRemarks of(PartyId party) {
        Integer left = earlier.get(party);
        return new SealedRemarks(
                latest.stream().filter(it -> it.by().equals(party)).toList(),
                left == null ? Map.of() : Map.of(party, left));
    }
}
