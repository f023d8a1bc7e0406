package se.samplan.pages.plan;

/** What a form lets one choose among. */
public enum ChosenFrom {
    OTHER_PARTIES(true),
    /** Other parties, and colleagues of the own. */
    RECEIVERS(true),
    STAFF(false),
    PRINCIPALS(false),
    /** Other units of socialtjänst, as searched for. */
    SOCIAL_SERVICES(true),
    /** Units that say they have taken over the child's case. */
    CLAIMANTS(false);

    private final boolean blank;

    ChosenFrom(boolean blank) {
        this.blank = blank;
    }

    /** Does it begin with nothing chosen? */
    public boolean isBlank() {
        return blank;
    }
}
