package se.samplan.platform.reader;

/** An answer that says whether it lacks what was waited for. */
public interface MayLag {

    boolean catchingUp();
}
