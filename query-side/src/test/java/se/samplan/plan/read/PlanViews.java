package se.samplan.plan.read;

import se.samplan.plan.read.document.PlanView;
import se.samplan.platform.search.View;
import se.samplan.platform.vault.Vault;

/** Opens the view of plans to tests beside it. */
public final class PlanViews {

    private PlanViews() {}

    public static View of(Vault vault) {
        return new PlanView(vault, (plan, party, members, position) -> {});
    }
}
