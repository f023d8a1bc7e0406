package se.samplan.party.read;

import se.samplan.platform.search.View;
import se.samplan.platform.vault.Vault;

/** Opens the view of units and staff to tests beside it. */
public final class PartyViews {

    private PartyViews() {}

    public static View of(Vault vault) {
        return new PartyView(vault, party -> {});
    }
}
