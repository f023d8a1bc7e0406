package se.samplan.pages.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.SwedishText;
import se.samplan.party.PartyId;
import se.samplan.plan.read.PartyPlan;

/** Who will see what the reader is about to write, in words. */
final class Audience {
    private static final String NO_TOPIC = "plan";
    private final PartyPlan plan;
    private final NameFormatter called;
    private final SwedishText say;

    Audience(PartyPlan plan, NameFormatter called, SwedishText say) {
        this.plan = plan;
        this.called = called;
        this.say = say;
    }

    /** For something about that topic; none: about the plan as such. */
    String of(@Nullable Topic topic) {
        return words(seers(topic == null ? NO_TOPIC : topic.word()));
    }

    /** For a form where the topic is yet to be chosen: the usual circle, then one sentence for each topic that differs. */
    List<String> ofAnyTopic() {
        Set<PartyId> usual = seers(NO_TOPIC);
        List<String> sentences = new ArrayList<>();
        sentences.add(words(usual));
        Arrays.stream(Topic.values())
                .filter(topic -> !seers(topic.word()).equals(usual))
                .map(topic -> say.text("audience.topic", say.text("topic." + topic.word()), words(seers(topic.word()))))
                .forEach(sentences::add);
        return sentences;
    }

    private Set<PartyId> seers(String key) {
        return plan.audience().getOrDefault(key, Set.of());
    }

    private String words(Set<PartyId> seers) {
        List<String> others = Stream.concat(
                        seers.stream()
                                .filter(party -> !party.equals(plan.family()) && !party.equals(plan.reader()))
                                .map(called::party)
                                .sorted(SwedishText.alphabet()),
                        Stream.of(plan.family())
                                .filter(family -> !family.equals(plan.reader()))
                                .map(called::party))
                .toList();
        return others.isEmpty() ? say.text("audience.own") : say.text("audience.and-own", say.list(others));
    }
}
