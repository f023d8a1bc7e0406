package se.samplan.pages.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;
import se.samplan.plan.read.SeenRemark;
import se.samplan.plan.read.ShownText;

/**
 * A place of a plan's pages at which something can be done. In addresses and as an anchor it is a letter and an id ({@code c-} a
 * commitment, {@code g-} a goal, {@code n-} a need, {@code u-} a unit, {@code p-} the plan as such), or the word of a section.
 */
sealed interface Place {

    /** What a form carries unseen: what it is about. */
    Map<String, String> hidden();

    /** Whose entry it is; null where it is none. */
    default @Nullable PartyId enteredBy() {
        return null;
    }

    default @Nullable Topic topic() {
        return null;
    }

    /** Its own words; null where it has none. */
    default @Nullable ShownText text() {
        return null;
    }

    /** Everything that was said about it. */
    default List<SeenRemark> said() {
        return List.of();
    }

    record OnCommitment(SeenCommitment line) implements Place {
        @Override
        public Map<String, String> hidden() {
            String id = line.commitment().value();
            return Map.of("commitment", id, "entry", id);
        }

        @Override
        public PartyId enteredBy() {
            return line.enteredBy();
        }

        @Override
        public Topic topic() {
            return line.topic();
        }

        @Override
        public ShownText text() {
            return line.text();
        }

        @Override
        public List<SeenRemark> said() {
            return line.lines();
        }
    }

    record OnGoal(SeenGoal goal) implements Place {
        @Override
        public Map<String, String> hidden() {
            String id = goal.goal().value();
            Map<String, String> fields = new LinkedHashMap<>(Map.of("goal", id, "entry", id, "partOf", id));
            if (goal.need() != null) {
                fields.put("need", goal.need().value());
            }
            return fields;
        }

        @Override
        public PartyId enteredBy() {
            return goal.by();
        }

        @Override
        public @Nullable Topic topic() {
            return goal.topic();
        }

        @Override
        public ShownText text() {
            return goal.text();
        }

        @Override
        public List<SeenRemark> said() {
            return goal.lines();
        }
    }

    record OnNeed(SeenNeed need) implements Place {
        @Override
        public Map<String, String> hidden() {
            String id = need.need().value();
            return Map.of("need", id, "entry", id);
        }

        @Override
        public PartyId enteredBy() {
            return need.by();
        }

        @Override
        public Topic topic() {
            return need.topic();
        }

        @Override
        public ShownText text() {
            return need.text();
        }

        @Override
        public List<SeenRemark> said() {
            return need.lines();
        }
    }

    /** A unit that takes no part yet. */
    record OnUnit(PartyId unit) implements Place {
        @Override
        public Map<String, String> hidden() {
            return Map.of("party", unit.value());
        }
    }

    /** A part of a page, about the plan as a whole. */
    enum Section implements Place {
        PLAN("plan"),
        WANTED("vem-gor-vad"),
        VOICE("roster"),
        LEADING("leda"),
        CONSENT("samtycke"),
        CASE("arende"),
        MORE("mer");

        private final String word;

        Section(String word) {
            this.word = word;
        }

        @Override
        public Map<String, String> hidden() {
            return Map.of();
        }
    }

    /** Nothing where the reader's view of the plan has no such place. */
    static Optional<Place> of(PartyPlan plan, String at) {
        String kind = at.substring(0, at.indexOf('-') + 1);
        String id = at.substring(kind.length());
        return switch (kind) {
            case "c-" ->
                plan.commitments().stream()
                        .filter(line -> line.commitment().value().equals(id))
                        .findFirst()
                        .map(OnCommitment::new);
            case "g-" ->
                plan.goals().stream()
                        .filter(goal -> goal.goal().value().equals(id))
                        .findFirst()
                        .map(OnGoal::new);
            case "n-" ->
                plan.needs().stream()
                        .filter(need -> need.need().value().equals(id))
                        .findFirst()
                        .map(OnNeed::new);
            case "p-" ->
                Optional.<Place>of(Section.PLAN)
                        .filter(it -> id.equals(plan.plan().value()));
            case "u-" -> unit(id);
            default ->
                Stream.<Place>of(Section.values())
                        .filter(each -> each instanceof Section it && it.word.equals(at))
                        .findFirst();
        };
    }

    private static Optional<Place> unit(String id) {
        try {
            return Optional.of(new OnUnit(new PartyId(id)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
