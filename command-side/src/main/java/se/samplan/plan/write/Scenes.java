package se.samplan.plan.write;

import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.decide.Calendar;
import se.samplan.platform.decide.Families;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.vault.Vault;

/** Sets the scene for one intention. */
@Component
final class Scenes {
    private final Calendar calendar;
    private final Families families;
    private final Registers registers;
    private final Vault vault;

    Scenes(Calendar calendar, Families families, Registers registers, Vault vault) {
        this.calendar = calendar;
        this.families = families;
        this.registers = registers;
        this.vault = vault;
    }

    Scene of(MetaData by, ChildId child) {
        return new Scene(Envelope.of(by).actor(), child, calendar, families, registers, vault);
    }
}
