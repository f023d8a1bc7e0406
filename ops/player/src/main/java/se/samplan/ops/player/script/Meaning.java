package se.samplan.ops.player.script;

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
    UNSENT
}
