package se.samplan.plan.read;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.child.Guardian;
import se.samplan.child.events.ChildRegistered;
import se.samplan.consent.Topic;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.plan.NeedId;
import se.samplan.plan.PlanId;
import se.samplan.plan.events.NeedRecorded;
import se.samplan.plan.events.PartyInvited;
import se.samplan.plan.events.PartyJoined;
import se.samplan.plan.events.PlanOpened;
import se.samplan.plan.events.PlanProposed;
import se.samplan.platform.vault.Vault;

/** A school and BUP share two needs of one child, with the consent of its guardian. */
public final class SmallStory {
    private final Story story;
    private final ChildId child = new ChildId(UUID.randomUUID().toString());
    private final PartyId family = new PartyId(child.value());
    private final PartyId school = new PartyId(UUID.randomUUID().toString());
    private final PartyId bup = new PartyId(UUID.randomUUID().toString());
    private final PersonId guardian = new PersonId("p-" + UUID.randomUUID());
    private final PersonId teacher = new PersonId(UUID.randomUUID().toString());
    private final PersonId therapist = new PersonId(UUID.randomUUID().toString());
    private final PlanId plan = new PlanId(UUID.randomUUID().toString());

    public SmallStory(Vault vault) {
        this(vault, "Tim Dahl");
    }

    /** @param name of the child */
    public SmallStory(Vault vault, String name) {
        story = new Story(vault);
        story.tell(
                new ChildRegistered(
                        child,
                        family,
                        story.seal(child.value(), family.value(), "201301052385"),
                        story.seal(child.value(), family.value(), name),
                        List.of(new Guardian(
                                guardian, story.seal(child.value(), family.value(), "Anna Dahl"), Custody.SOLE)),
                        null),
                child,
                school,
                teacher);
        story.tell(
                new ConsentGiven(child, guardian, Set.of(school, bup), Set.of(), story.today(), null),
                child,
                family,
                guardian);
        story.tell(
                new PlanProposed(
                        plan,
                        child,
                        family,
                        school,
                        PartyKind.SCHOOL,
                        story.seal(child.value(), school.value(), "Kommer inte in."),
                        story.today(),
                        story.today().plusDays(60)),
                child,
                school,
                teacher);
        story.tell(new PlanOpened(plan), child, school, teacher);
        story.tell(new PartyInvited(plan, bup, PartyKind.BUP), child, school, teacher);
        story.tell(new PartyJoined(plan, bup), child, bup, therapist);
        story.tell(
                new NeedRecorded(
                        plan,
                        new NeedId(UUID.randomUUID().toString()),
                        school,
                        story.seal(child.value(), school.value(), "Grinden är svår."),
                        Topic.SCHOOLING),
                child,
                school,
                teacher);
        story.tell(
                new NeedRecorded(
                        plan,
                        new NeedId(UUID.randomUUID().toString()),
                        bup,
                        story.seal(child.value(), bup.value(), "Separationsoro."),
                        Topic.HEALTH),
                child,
                bup,
                therapist);
    }

    public Story story() {
        return story;
    }

    public ChildId child() {
        return child;
    }

    public PartyId family() {
        return family;
    }

    public PartyId school() {
        return school;
    }

    public PartyId bup() {
        return bup;
    }

    public PersonId guardian() {
        return guardian;
    }

    public PlanId plan() {
        return plan;
    }

    public String id(PartyId party) {
        return plan.value() + ":" + party.value();
    }

    public String familyId() {
        return plan.value() + ":family";
    }
}
