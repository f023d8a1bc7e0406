package se.samplan.platform.actor;

/** Names of what is kept beside every intention and fact. Kept with the facts for ever: never rename. */
public final class Keys {
    /** The acting person. */
    public static final String ACTOR = "actor";
    /** In a fact: the party on whose behalf the person acted. In an intention: the party of the sign-in. */
    public static final String PARTY = "party";
    /** In what capacity. */
    public static final String ROLE = "role";
    /** The intention that caused it; the same again changes nothing. */
    public static final String COMMAND = "commandId";
    /** In a fact: the child it concerns. Facts of one child are projected in order. */
    public static final String CHILD = "child";
    /** Only in an intention: the version of the stream the actor had seen. */
    public static final String SEEN = "seen";
    /** Only in an intention: parties an auditor may trace. */
    public static final String MANDATE = "mandate";

    /** Never stored: the place in the whole history of a fact that is delivered later than its place would have it. */
    public static final String PLACE = "place";

    private Keys() {}
}
