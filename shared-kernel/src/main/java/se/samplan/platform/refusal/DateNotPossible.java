package se.samplan.platform.refusal;

/** A day that lies too early or too late. */
public final class DateNotPossible extends Refusal {
    private static final long serialVersionUID = 1L;

    public DateNotPossible() {
        super("date-not-possible");
    }
}
