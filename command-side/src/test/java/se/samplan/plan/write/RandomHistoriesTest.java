package se.samplan.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.RUI;
import static se.samplan.cases.Cases.THE_CHILD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samplan.child.Custody;
import se.samplan.child.GuardianClaim;
import se.samplan.child.commands.RegisterChild;
import se.samplan.plan.commands.ExamineGround;
import se.samplan.plan.commands.ExamineProposal;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.write.RandomWishes.Wish;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;

/**
 * Long histories of random wishes against the real deciding room. {@code -Dsamplan.seed=…} plays one seed again, {@code
 * -Dsamplan.steps=…} makes it longer.
 */
@DisplayName("No random history, however long, breaks an invariant")
class RandomHistoriesTest {
    private static final int STEPS = Integer.getInteger("samplan.steps", 3_000);

    static LongStream seeds() {
        Long one = Long.getLong("samplan.seed");
        return one != null ? LongStream.of(one) : LongStream.of(20260817, 77, 1128);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsWhatMustAlwaysBeTrue(long seed) {
        System.out.println("random history: -Dsamplan.seed=" + seed + " -Dsamplan.steps=" + STEPS);
        Witness witness = new Witness();
        Map<String, Integer> answers = new TreeMap<>();
        try (SmallHub hub = new SmallHub()) {
            RandomWishes wishes = new RandomWishes(seed, hub);
            register(hub);
            hear(hub, witness);
            for (int step = 0; step < STEPS; step++) {
                try {
                    if (wishes.timePasses()) {
                        hub.advanceTo(hub.today().plusDays(wishes.days()));
                        hear(hub, witness);
                    }
                    answers.merge(step(hub, wishes, witness), 1, Integer::sum);
                    witness.lookAround(hub.today());
                    if (step % 250 == 0) {
                        nothingDisappeared(hub);
                    }
                } catch (AssertionError broken) {
                    throw new AssertionError("seed " + seed + ", step " + step + ": " + broken.getMessage(), broken);
                }
            }
            nothingDisappeared(hub);
            assertThat(witness.counts()).containsKey("PlanProposed");
            assertThat(hub.events())
                    .as("plans that were decided on from a snapshot")
                    .anyMatch(event -> event.getPayload() instanceof PlanEvent plan
                            && hub.hasSnapshotOf(plan.plan().value()));
        }
        System.out.println("  answers " + answers + System.lineSeparator() + "  events " + witness.counts());
        assertThat(answers)
                .as("a history in which things happen and things are refused")
                .containsKeys(
                        "accepted", "no-ground", "not-your-party", "already-decided", "not-the-receiver", "no-access");
        assertThat(witness.counts())
                .containsKeys(
                        "CommitmentMade",
                        "HandoverAccepted",
                        "PlanPaused",
                        "PlanResumed",
                        "ProposalLapsed",
                        "ProposalSuperseded",
                        "CaseOffered",
                        "CaseAccepted");
    }

    private static String step(SmallHub hub, RandomWishes wishes, Witness witness) {
        Wish wish = wishes.next();
        Envelope envelope = new Envelope(wish.actor(), wishes.id(), wishes.seen());
        SmallHub.Answer answer = hub.send(wish.command(), envelope);
        List<DomainEventMessage<?>> fresh = hub.newEvents();
        if (answer.refusal() != null) {
            assertThat(fresh)
                    .as("refused with %s, yet something happened", answer.code())
                    .isEmpty();
        }
        for (DomainEventMessage<?> event : fresh) {
            assertThat(event.getMetaData().get("actor"))
                    .isEqualTo(wish.actor().person().value());
            assertThat(event.getMetaData().get("commandId")).isEqualTo(envelope.commandId());
            witness.hears(event, hub.today());
            wishes.hears(event.getPayload());
        }
        if (answer.receipt() != null && !fresh.isEmpty() && wishes.sentAgain()) {
            assertThat(hub.send(wish.command(), envelope)).as("sent again").isEqualTo(answer);
            assertThat(hub.newEvents()).as("sent again").isEmpty();
        }
        followUp(hub, witness, fresh);
        return answer.code();
    }

    /** Does what the policies do when they hear of consent or custody, of a proposal, or of a plan that has opened. */
    private static void followUp(SmallHub hub, Witness witness, List<DomainEventMessage<?>> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        Envelope envelope = new Envelope(Actor.HUB, fresh.getLast().getIdentifier(), null);
        hub.registers.runningPlanOf(LEO).ifPresent(running -> {
            if (fresh.stream().anyMatch(event -> !(event.getPayload() instanceof PlanEvent))) {
                hub.send(new ExamineGround(running), envelope);
            }
            hub.registers
                    .proposalsOf(LEO)
                    .forEach(proposal -> hub.send(new ExamineProposal(proposal, running), envelope));
        });
        hub.newEvents().forEach(event -> witness.hears(event, hub.today()));
    }

    private static void hear(SmallHub hub, Witness witness) {
        List<DomainEventMessage<?>> fresh = hub.newEvents();
        fresh.forEach(event -> witness.hears(event, hub.today()));
        followUp(hub, witness, fresh);
    }

    /** Invariant 3: what was stored stands where it stood, each stream counts up without a hole. */
    private static void nothingDisappeared(SmallHub hub) {
        List<DomainEventMessage<?>> now = hub.events();
        assertThat(now).hasSameSizeAs(hub.kept());
        Map<String, Long> next = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            DomainEventMessage<?> event = now.get(i);
            assertThat(event.getIdentifier()).isEqualTo(hub.kept().get(i).getIdentifier());
            assertThat(event.getPayload()).isEqualTo(hub.kept().get(i).getPayload());
            assertThat(event.getSequenceNumber())
                    .isEqualTo(next.merge(event.getAggregateIdentifier(), 1L, Long::sum) - 1);
        }
    }

    private static void register(SmallHub hub) {
        hub.send(
                new RegisterChild(
                        LEO,
                        "201109232395",
                        "Leo Vega",
                        List.of(
                                new GuardianClaim(INES.person(), null, "Inés Vega", Custody.SOLE),
                                new GuardianClaim(RUI.person(), null, "Rui Vega", Custody.NONE)),
                        THE_CHILD.person()),
                new Envelope(EVA, "register", null));
    }
}
