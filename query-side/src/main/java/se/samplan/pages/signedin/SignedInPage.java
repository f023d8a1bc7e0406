package se.samplan.pages.signedin;

import java.util.List;

/** The list, the latest used first. */
public record SignedInPage(List<OwnSession> sessions) {

    public boolean hasOthers() {
        return sessions.stream().anyMatch(each -> !each.here());
    }
}
