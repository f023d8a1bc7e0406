package se.samplan.ops.bench.inside;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.child.GuardianClaim;
import se.samplan.child.commands.RegisterChild;
import se.samplan.consent.Topic;
import se.samplan.consent.commands.GiveConsent;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.party.commands.IntroduceStaff;
import se.samplan.party.commands.RegisterParty;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.PlanId;
import se.samplan.plan.commands.InviteParty;
import se.samplan.plan.commands.JoinPlan;
import se.samplan.plan.commands.OpenPlan;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.plan.commands.RecordNeed;
import se.samplan.plan.commands.SetGoal;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.message.Ids;
import se.samplan.platform.time.SwedishTime;

/** A school and socialtjänst with one member of staff each, and as many children with plans as are asked for; all through commands. */
public final class Town {
    private static final AtomicInteger CHILDREN = new AtomicInteger();
    private static final int DAYS = 360;

    /** Whole years of birth in which everyone is a child today: whoever turned eighteen would consent for themselves. */
    private static final int YEARS_OF_CHILDREN = 17;

    private static final int[] SERIALS = {238, 239, 980, 981, 982, 983, 984, 985, 986, 987, 988, 989, 990, 991, 992, 993
    };

    private final HubInside hub;
    private final Actor teacher = staff();
    private final Actor worker = staff();

    /** A plan with two parties and the family, a need and a goal: eight commands, six of them events of the plan. */
    public record Case(PlanId plan, ChildId child, GoalId goal, Actor teacher, Actor worker) {}

    public Town(HubInside hub) {
        this.hub = hub;
        register(teacher, PartyKind.SCHOOL, "Provskolan", "9%07d".formatted(number()));
        register(worker, PartyKind.SOCIAL_SERVICES, "Socialtjänsten Prov", "SE2120009999-" + number());
    }

    public Case openCase() {
        ChildId child = new ChildId(Ids.next());
        PlanId plan = new PlanId(Ids.next());
        NeedId need = new NeedId(Ids.next());
        GoalId goal = new GoalId(Ids.next());
        Actor mother = new Actor(new PersonId(UUID.randomUUID().toString()), null, Role.PRIVATE, Set.of());
        var guardian = new GuardianClaim(mother.person(), null, "Mona Prov", Custody.SOLE);
        hub.send(teacher, new RegisterChild(child, identity(), "Pim Prov", List.of(guardian), null));
        hub.send(mother, new GiveConsent(child, Set.of(partyOf(teacher), partyOf(worker)), null, null, null));
        hub.send(teacher, new ProposePlan(plan, child, "Borta varje dag sedan i höstas.", today()));
        hub.send(teacher, new OpenPlan(plan));
        hub.send(teacher, new InviteParty(plan, partyOf(worker)));
        hub.send(worker, new JoinPlan(plan));
        hub.send(worker, new RecordNeed(plan, need, "Vägen till skolan är svår.", Topic.SCHOOLING));
        hub.send(teacher, new SetGoal(plan, goal, need, null, "Går dit med någon hen litar på."));
        return new Case(plan, child, goal, teacher, worker);
    }

    /** Today in Stockholm. */
    public static LocalDate today() {
        return LocalDate.now(SwedishTime.ZONE);
    }

    public static PartyId partyOf(Actor actor) {
        return java.util.Objects.requireNonNull(actor.party());
    }

    private void register(Actor staff, PartyKind kind, String name, String code) {
        Actor operator = new Actor(new PersonId("operator"), null, Role.OPERATOR, Set.of());
        hub.send(operator, new RegisterParty(partyOf(staff), kind, name, code));
        hub.send(staff, new IntroduceStaff(partyOf(staff), staff.person(), "Wanja Prov", "Handläggare"));
    }

    private static Actor staff() {
        return new Actor(new PersonId(UUID.randomUUID().toString()), new PartyId(Ids.next()), Role.STAFF, Set.of());
    }

    private static int number() {
        return java.util.concurrent.ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    }

    /** A number that Skatteverket keeps for tests, never the same twice in one run. */
    private static String identity() {
        int child = CHILDREN.getAndIncrement();
        int serial = SERIALS[child % SERIALS.length];
        int day = child / SERIALS.length;
        LocalDate born = LocalDate.ofYearDay(
                today().getYear() - YEARS_OF_CHILDREN + day / DAYS % YEARS_OF_CHILDREN, 1 + day % DAYS);
        String digits = String.format(Locale.ROOT, "%tY%<tm%<td%03d", born, serial);
        return digits + checkDigit(digits.substring(2));
    }

    private static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int digit = Character.digit(nine.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return (10 - sum % 10) % 10;
    }
}
