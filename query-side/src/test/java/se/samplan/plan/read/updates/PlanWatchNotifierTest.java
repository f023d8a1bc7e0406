package se.samplan.plan.read.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.WatchPlan;
import se.samplan.plan.read.document.Readership;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.message.Ids;

@DisplayName("Whoever watches a plan")
class PlanWatchNotifierTest {
    private final SimpleQueryUpdateEmitter emitter =
            SimpleQueryUpdateEmitter.builder().build();
    private final SimpleQueryBus bus =
            SimpleQueryBus.builder().queryUpdateEmitter(emitter).build();
    private final QueryGateway questions =
            DefaultQueryGateway.builder().queryBus(bus).build();
    private final PlanWatchNotifier notifier = new PlanWatchNotifier(emitter);
    private final PlanId plan = new PlanId(Ids.next());
    private final PartyId school = new PartyId(Ids.next());
    private final PartyId family = new PartyId(Ids.next());
    private final PersonId teacher = new PersonId("teacher");
    private final PersonId colleague = new PersonId("colleague");
    private final PersonId mother = new PersonId("mother");
    private final PersonId father = new PersonId("father");
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void watch() {
        bus.<Long>subscribe(WatchPlan.class.getName(), Long.class, message -> 1L);
        watch(teacher, school, Role.STAFF);
        watch(colleague, school, Role.STAFF);
        watch(mother, null, Role.PRIVATE);
        watch(father, null, Role.PRIVATE);
    }

    @Test
    void hearsThatItHasChangedAsOneWhoMayReadIt() {
        notifier.changed(plan, new Readership(family, List.of(mother), List.of()), 7);

        assertThat(heard).containsExactly("mother 7");
    }

    @Test
    void hearsOnceMoreAndThenNothingWhenThePartyFollowsItNoLonger() {
        notifier.ended(plan, new Readership(school, List.of(), List.of()), 8);
        notifier.changed(plan, new Readership(school, List.of(), List.of()), 9);

        assertThat(heard).containsExactlyInAnyOrder("teacher 8", "colleague 8", "teacher ends", "colleague ends");
    }

    @Test
    void hearsNothingMoreAsAGuardianWhoIsOneNoLonger() {
        notifier.ended(plan, new Readership(null, List.of(father), List.of()), 8);
        notifier.changed(plan, new Readership(family, List.of(mother), List.of()), 9);

        assertThat(heard).containsExactly("father 8", "father ends", "mother 9");
    }

    @Test
    void hearsNothingAtWorkAboutAnOwnChild() {
        watch(mother, school, Role.STAFF);

        notifier.changed(plan, new Readership(school, List.of(), List.of(mother)), 7);
        notifier.changed(plan, new Readership(family, List.of(mother), List.of()), 8);

        assertThat(heard).containsExactlyInAnyOrder("teacher 7", "colleague 7", "mother 8");
    }

    private void watch(PersonId person, @Nullable PartyId party, Role role) {
        questions
                .subscriptionQuery(
                        WatchPlan.class.getName(),
                        new WatchPlan(plan, new Actor(person, party, role, Set.of())),
                        ResponseTypes.instanceOf(Long.class),
                        ResponseTypes.instanceOf(Long.class))
                .updates()
                .subscribe(
                        position -> heard.add(person.value() + " " + position),
                        fault -> heard.add(person.value() + " fails"),
                        () -> heard.add(person.value() + " ends"));
    }
}
