package se.samplan.ops.player.script;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import se.samplan.child.ChildId;
import se.samplan.child.GuardianClaim;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.EntryId;
import se.samplan.plan.GoalId;
import se.samplan.plan.PlanId;

/** What stands in a field of a step: how it is checked when read, and turned into JSON when sent. */
public enum Meaning {
    /** The plan's name. */
    PLAN,
    /** A child's name. */
    CHILD,
    /** The name of a need, goal or commitment. */
    ENTRY,
    /** A party's name, or {@code family}. */
    PARTY,
    /** Several of them. */
    PARTIES,
    /** A person's name. */
    PERSON,
    /** Who is asked to take over: a party or a person. */
    RECEIVER,
    /** Persons and their custody. */
    GUARDIANS,
    /** Goals and how they turned out. */
    EVALUATIONS,
    /** True or false. */
    FLAG,
    /** Sent as it stands: text, day, or a word of the hub's language. */
    PLAIN,
    /** Several of them. */
    PLAINS,
    /** Understood and not sent: the hub has no place for it. */
    UNSENT;

    /**
     * What a component of a command means, by its type.
     *
     * @throws IllegalArgumentException if there is no way yet to say such a thing in a scenario
     */
    static Meaning of(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType several) {
            return ofSeveral(several.getActualTypeArguments()[0], component);
        }
        Class<?> type = component.getType();
        if (type == PlanId.class) {
            return PLAN;
        } else if (type == ChildId.class) {
            return CHILD;
        } else if (EntryId.class.isAssignableFrom(type)) {
            return ENTRY;
        } else if (type == PartyId.class) {
            return PARTY;
        } else if (type == PersonId.class) {
            return PERSON;
        } else if (type == boolean.class) {
            return FLAG;
        } else if (type == String.class || type == LocalDate.class || type.isEnum()) {
            return PLAIN;
        }
        throw unknown(component);
    }

    private static Meaning ofSeveral(Type first, RecordComponent component) {
        if (first == PartyId.class) {
            return PARTIES;
        } else if (first == GuardianClaim.class) {
            return GUARDIANS;
        } else if (first == GoalId.class) {
            return EVALUATIONS;
        } else if (first instanceof Class<?> type && type.isEnum()) {
            return PLAINS;
        }
        throw unknown(component);
    }

    private static IllegalArgumentException unknown(RecordComponent component) {
        return new IllegalArgumentException("no meaning in scenarios for " + component.getDeclaringRecord() + " "
                + component.getName() + ": Meaning needs one");
    }
}
