package se.samplan.platform.actor;

/** Names of what is kept beside every command and event. Kept with the events for ever: never rename. */
public final class MetaDataKeys {
    /** The acting person. */
    public static final String ACTOR = "actor";
    /** In an event: the party on whose behalf the person acted. In a command: the party of the sign-in. */
    public static final String PARTY = "party";
    /** In what capacity. */
    public static final String ROLE = "role";
    /** The command that caused it; the same again changes nothing. */
    public static final String COMMAND = "commandId";
    /** In an event: the child it concerns. Events of one child are projected in order. */
    public static final String CHILD = "child";
    /** Only in a command: the version of the stream the actor had seen. */
    public static final String SEEN = "seen";
    /** Only in a command: parties an auditor may trace. */
    public static final String MANDATE = "mandate";

    /** Never stored: the place in the whole history of an event that is delivered later than its place would have it. */
    public static final String PLACE = "place";

    private MetaDataKeys() {}
}
