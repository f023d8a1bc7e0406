package se.samplan.plan.read.visibility;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.consent.ground.Ground;
import se.samplan.party.PartyId;
import se.samplan.plan.read.fold.SealedCommitment;
import se.samplan.plan.read.fold.SealedGoal;
import se.samplan.plan.read.fold.SealedNeed;

/** What one party may see on one day: what it contributed itself, and what a ground covers. */
public record Visibility(Ground ground, LocalDate day, PartyId reader, PartyId family) {

    /** The word for what is about the plan as such and has no topic. */
    public static final String PLAN = "plan";

    boolean isFamily() {
        return reader.equals(family);
    }

    /** May the reader see what {@code by} contributed about the topic (none: about the plan as such)? */
    boolean sees(PartyId by, @Nullable Topic topic) {
        return isFamily() || ground.covers(by, reader, topic, day);
    }

    boolean sees(SealedNeed need) {
        return sees(need.by(), need.topic());
    }

    boolean sees(SealedGoal goal, @Nullable Topic topic) {
        return sees(goal.by(), topic);
    }

    /**
     * A party sees what it asked for, promised or ever carried; others see a commitment as the contribution of who made it, and a request as
     * that of who asked.
     */
    boolean sees(SealedCommitment it) {
        if (isFamily() || it.involves(reader)) {
            return true;
        }
        if (it.made() != null) {
            return sees(it.made().party(), it.topic());
        }
        return it.asked() != null && sees(it.asked().by(), it.topic());
    }

    /** For each topic, and for the plan as such: who of these would see what the reader writes. */
    Map<String, Set<PartyId>> audience(Iterable<PartyId> others) {
        return byTopic(others, true);
    }

    /** For each topic, and for the plan as such: whose contributions the reader may see. */
    public Map<String, Set<PartyId>> sources(Iterable<PartyId> others) {
        return byTopic(others, false);
    }

    private Map<String, Set<PartyId>> byTopic(Iterable<PartyId> others, boolean outward) {
        Map<String, Set<PartyId>> found = new TreeMap<>();
        EnumSet.allOf(Topic.class).forEach(topic -> found.put(topic.word(), covered(others, topic, outward)));
        found.put(PLAN, covered(others, null, outward));
        return found;
    }

    private Set<PartyId> covered(Iterable<PartyId> others, @Nullable Topic topic, boolean outward) {
        Set<PartyId> covered = new LinkedHashSet<>();
        for (PartyId other : others) {
            boolean sees =
                    outward ? other.equals(family) || ground.covers(reader, other, topic, day) : sees(other, topic);
            if (!other.equals(reader) && sees) {
                covered.add(other);
            }
        }
        return covered;
    }
}
