package se.samplan.pages.plan;

/** Who will see what is written in the form of an act, as the form says before it is sent. */
enum SeenBy {
    /** Those who see the entry that it is about. */
    WHO_SEES_THE_ENTRY,
    /** Depends on the topic, which is chosen in the form. */
    WHO_SEES_THE_TOPIC,
    /** Those who see the plan as such. */
    WHO_SEES_THE_PLAN,
    /** Nothing is said: the act is an answer, or its form says it in its own words. */
    NOT_SAID
}
