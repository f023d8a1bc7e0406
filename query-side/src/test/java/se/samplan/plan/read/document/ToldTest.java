package se.samplan.plan.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.consent.Topic;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.NeedId;
import se.samplan.plan.events.NeedRecorded;
import se.samplan.plan.read.KeysInMemory;
import se.samplan.plan.read.SmallStory;
import se.samplan.plan.read.Story;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.platform.vault.Vault;

@DisplayName("Who watches a plan is signalled what they may see, and nothing else")
class ToldTest {
    private final Vault vault = KeysInMemory.vault();
    private final SmallStory told = new SmallStory(vault);
    private final Story story = told.story();

    @Test
    void anEventThatIsHiddenChangesNothingForWhomItIsHiddenFrom() {
        withoutHealth();
        PlanDocument before = of(told.school());
        long family = of(told.family()).told();
        long bup = of(told.bup()).told();

        need(Topic.HEALTH);

        PlanDocument after = of(told.school());
        assertThat(after.told()).isEqualTo(before.told());
        assertThat(after.position()).as("of the document, which nobody is told").isGreaterThan(before.position());
        assertThat(of(told.family()).told()).isNotEqualTo(family);
        assertThat(of(told.bup()).told()).isNotEqualTo(bup);
    }

    @Test
    void whatTheySeeChangesIt() {
        withoutHealth();
        long before = of(told.school()).told();

        need(Topic.SCHOOLING);

        assertThat(of(told.school()).told()).isNotEqualTo(before);
    }

    @Test
    void itIsTheSameWheneverItIsMade() {
        assertThat(of(told.school()).told()).isEqualTo(of(told.school()).told());
    }

    private void withoutHealth() {
        story.tell(
                new ConsentGiven(
                        told.child(),
                        told.guardian(),
                        Set.of(told.school(), told.bup()),
                        Set.of(Topic.HEALTH),
                        story.today(),
                        null),
                told.child(),
                told.family(),
                told.guardian());
    }

    private void need(Topic topic) {
        var text = story.seal(told.child().value(), told.bup().value(), "Sover inte.");
        story.tell(
                new NeedRecorded(told.plan(), new NeedId(UUID.randomUUID().toString()), told.bup(), text, topic),
                told.child(),
                told.bup(),
                new PersonId("behandlare"));
    }

    private PlanDocument of(PartyId party) {
        SealedCase about = story.caseOf(told.child());
        SealedCase.PlanCase plan = about.plans().getFirst();
        return new PartyDocuments(about, vault)
                .of(plan, plan.plan().party(party).orElseThrow());
    }
}
