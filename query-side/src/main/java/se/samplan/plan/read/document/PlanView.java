package se.samplan.plan.read.document;

import java.util.List;
import se.samplan.platform.search.IndexForm;
import se.samplan.platform.search.IndexGeneration;
import se.samplan.platform.search.View;
import se.samplan.platform.vault.Vault;

/** The plans as each party may see them. */
public final class PlanView implements View {

    private final Vault vault;
    private final PlanSignals signals;

    public PlanView(Vault vault, PlanSignals signals) {
        this.vault = vault;
        this.signals = signals;
    }

    @Override
    public List<IndexForm> indexes() {
        return PlanIndexes.forms();
    }

    @Override
    public Projection project(IndexGeneration generation) {
        return new PlanProjection(generation, vault, signals);
    }
}
