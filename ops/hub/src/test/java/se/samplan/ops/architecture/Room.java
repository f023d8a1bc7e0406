package se.samplan.ops.architecture;

/** What a package of the house holds. */
enum Room {
    /** Ids, values and enums that occur in events: the concept's own root package. */
    WORDS,
    /** One record per command. */
    COMMANDS,
    /** One record per event. */
    EVENTS,
    /** Pure rules over events that both sides must read alike. */
    SHARED_RULES,
    /** What can say no. */
    WRITE,
    /** Command endpoints for systems. */
    WRITE_WEB,
    /** Policies that hear an event and send a command. */
    AUTOMATION,
    /** Views, projectors, queries. */
    READ,
    /** Read endpoints for systems. */
    READ_WEB,
    /** What every concept stands on. */
    PLATFORM,
    /** HTML pages, across concepts. */
    PAGES,
    /** What wires, ships and measures. */
    OPS
}
