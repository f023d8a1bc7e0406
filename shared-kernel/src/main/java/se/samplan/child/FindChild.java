package se.samplan.child;

/**
 * Is a child with this identity number registered? Answered with the child's id, or nothing. The number is compared through its keyed
 * fingerprint only.
 */
public record FindChild(String identity) {
    @Override
    public String toString() {
        return "FindChild[identity hidden]";
    }
}
