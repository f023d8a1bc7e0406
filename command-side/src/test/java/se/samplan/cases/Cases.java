package se.samplan.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.child.Guardian;
import se.samplan.child.events.ChildRegistered;
import se.samplan.consent.Topic;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.alias.Aliases;
import se.samplan.platform.decide.Calendar;
import se.samplan.platform.decide.EventMetaData;
import se.samplan.platform.decide.OpenedNames;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.message.Ids;
import se.samplan.platform.time.SwedishTime;
import se.samplan.platform.vault.SealedText;

/** The people and parties of the tests: a school, socialtjänst and BUP around Leo, whose mother has sole custody. */
public final class Cases {
    public static final ChildId LEO = new ChildId("01990000-0000-7000-8000-00000000000c");
    public static final PartyId FAMILY = new PartyId(LEO.value());
    public static final PartyId SCHOOL = new PartyId("01990000-0000-7000-8000-000000000001");
    public static final PartyId SOCIAL = new PartyId("01990000-0000-7000-8000-000000000002");
    public static final PartyId BUP = new PartyId("01990000-0000-7000-8000-000000000003");
    /** A school that has nothing to do with Leo. */
    public static final PartyId ELSEWHERE = new PartyId("01990000-0000-7000-8000-000000000004");

    /** Socialtjänst of another town, which has nothing to do with Leo. */
    public static final PartyId SOCIAL_ELSEWHERE = new PartyId("01990000-0000-7000-8000-000000000005");
    /** Sports for children. */
    public static final PartyId CLUB = new PartyId("01990000-0000-7000-8000-000000000006");

    /** Kurator at the school. */
    public static final Actor EVA = staff("eva", SCHOOL);
    /** Mentor at the school. */
    public static final Actor OMAR = staff("omar", SCHOOL);
    /** Socialsekreterare. */
    public static final Actor LINDA = staff("linda", SOCIAL);
    /** Psychologist at BUP. */
    public static final Actor PER = staff("per", BUP);
    /** Staff of the school elsewhere. */
    public static final Actor TOM = staff("tom", ELSEWHERE);
    /** Socialsekreterare in the other town. */
    public static final Actor FRANK = staff("frank", SOCIAL_ELSEWHERE);
    /** Coach at the club. */
    public static final Actor CILLA = staff("cilla", CLUB);
    /** Leo's mother, with sole custody. */
    public static final Actor INES = someone("ines", Role.PRIVATE);
    /** Leo's father, without custody. */
    public static final Actor RUI = someone("rui", Role.PRIVATE);
    /** The child. */
    public static final Actor THE_CHILD = someone("leo", Role.PRIVATE);

    public static final Actor STRANGER = someone("eve", Role.PRIVATE);
    public static final Actor AUDITOR = new Actor(new PersonId("gun"), null, Role.AUDITOR, Set.of(SCHOOL));
    public static final Actor OPERATOR = someone("ops", Role.OPERATOR);

    /** A Monday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Days as the hub counts them, by the clock that the test kit moves. */
    public static final Calendar CALENDAR = new Calendar(new TestKitClock());

    private Cases() {}

    /** What gives aliases to whoever must not know who somebody is. */
    public static final Aliases ALIASES = new Aliases(new byte[32]);

    /** Of children whose identity is not protected. */
    public static OpenedNames names(Registers registers) {
        return new OpenedNames(ALIASES, (child, party) -> true, registers);
    }

    public static RegistersInMemory registers() {
        RegistersInMemory registers = new RegistersInMemory();
        registers.addParty(SCHOOL, PartyKind.SCHOOL, "91234567");
        registers.addParty(SOCIAL, PartyKind.SOCIAL_SERVICES, "SE2120009999-1A01");
        registers.addParty(BUP, PartyKind.BUP, "SE2321009999-2B01");
        registers.addParty(ELSEWHERE, PartyKind.SCHOOL, "92345678");
        registers.addParty(SOCIAL_ELSEWHERE, PartyKind.SOCIAL_SERVICES, "SE2120009999-SA55");
        registers.addParty(CLUB, PartyKind.ASSOCIATION, "8020001234");
        List.of(EVA, OMAR, LINDA, PER, TOM, FRANK, CILLA)
                .forEach(each -> registers.addStaff(partyOf(each), each.person()));
        return registers;
    }

    /** Leo, his mother, his father; nobody has consented. */
    public static KnownFamily family() {
        KnownFamily family = new KnownFamily(LEO);
        family.hears(registered());
        return family;
    }

    public static ChildRegistered registered() {
        return new ChildRegistered(
                LEO,
                FAMILY,
                sealed(FAMILY, "201109232395"),
                sealed(FAMILY, "Leo Vega"),
                List.of(
                        new Guardian(INES.person(), sealed(FAMILY, "Inés Vega"), Custody.SOLE),
                        new Guardian(RUI.person(), sealed(FAMILY, "Rui Vega"), Custody.NONE)),
                THE_CHILD.person());
    }

    public static ConsentGiven consent(PartyId... among) {
        return new ConsentGiven(LEO, INES.person(), Set.of(among), Set.of(), TODAY.minusYears(1), null);
    }

    public static ConsentGiven consentExcept(Topic topic, PartyId... among) {
        return new ConsentGiven(LEO, INES.person(), Set.of(among), Set.of(topic), TODAY.minusYears(1), null);
    }

    public static ConsentGiven consentUntil(LocalDate until, PartyId... among) {
        return new ConsentGiven(LEO, INES.person(), Set.of(among), Set.of(), TODAY.minusYears(1), until);
    }

    /** A text about Leo as {@link ReadableVault} seals it. */
    public static SealedText sealed(PartyId controller, String text) {
        return new SealedText(LEO.value(), controller.value(), text);
    }

    /** An event as the store gives it back: with the one who caused it. */
    public static EventMessage<?> by(Actor actor, Object event) {
        return by(actor, Ids.next(), event);
    }

    public static EventMessage<?> by(Actor actor, String commandId, Object event) {
        return new GenericEventMessage<>(
                event, EventMetaData.of(actor, actor.party() == null ? FAMILY : actor.party(), LEO, commandId));
    }

    /** Nine in the morning in Stockholm. */
    public static Instant morning(LocalDate day) {
        return day.atTime(9, 0).atZone(SwedishTime.ZONE).toInstant();
    }

    public static Actor staff(String name, PartyId party) {
        return new Actor(new PersonId(name), party, Role.STAFF, Set.of());
    }

    private static Actor someone(String name, Role role) {
        return new Actor(new PersonId(name), null, role, Set.of());
    }

    private static PartyId partyOf(Actor actor) {
        return java.util.Objects.requireNonNull(actor.party());
    }

    /** The time of the messages, whoever sets it. */
    private static final class TestKitClock extends Clock {
        @Override
        public ZoneId getZone() {
            return SwedishTime.ZONE;
        }

        @Override
        public Clock withZone(@Nullable ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return GenericEventMessage.clock.instant();
        }
    }
}
