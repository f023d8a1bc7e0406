package se.samplan.plan.write;

import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.consent.ground.GroundLookup;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.decide.Calendar;
import se.samplan.platform.decide.OpenedNames;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.vault.Vault;

/** Sets the scene for one command. */
@Component
final class DecisionContexts {
    private final Calendar calendar;
    private final GroundLookup families;
    private final Registers registers;
    private final Vault vault;
    private final OpenedNames names;

    DecisionContexts(Calendar calendar, GroundLookup families, Registers registers, Vault vault, OpenedNames names) {
        this.calendar = calendar;
        this.families = families;
        this.registers = registers;
        this.vault = vault;
        this.names = names;
    }

    DecisionContext of(MetaData by, ChildId child) {
        return new DecisionContext(Envelope.of(by).actor(), child, calendar, families, registers, vault, names);
    }
}
