package se.samplan.ops.signin;

/** Somebody who can't be signed in as described. Says which field is wrong and what it must be, never what stood in it. */
class PersonNotUsable extends IllegalArgumentException {

    PersonNotUsable(String why) {
        super(why);
    }
}
