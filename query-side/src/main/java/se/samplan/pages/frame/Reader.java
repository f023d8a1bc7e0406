package se.samplan.pages.frame;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;

/** The signed-in person that a page is made for. */
public record Reader(Actor actor, String name, @Nullable String title) {

    public boolean isStaff() {
        return actor.role() == Role.STAFF;
    }

    public boolean isFamily() {
        return actor.role() == Role.PRIVATE;
    }

    public boolean isAuditor() {
        return actor.role() == Role.AUDITOR;
    }

    public boolean is(@Nullable PersonId person) {
        return actor.person().equals(person);
    }

    /** The page this person starts from. */
    public String home() {
        return isFamily() ? "/var-plan" : "/min-dag";
    }
}
