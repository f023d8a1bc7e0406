package se.samplan.plan.write;

import java.time.LocalDate;
import org.axonframework.deadline.DeadlineManager;
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
    private final DeadlineManager deadlines;

    Scenes(Calendar calendar, Families families, Registers registers, Vault vault, DeadlineManager deadlines) {
        this.calendar = calendar;
        this.families = families;
        this.registers = registers;
        this.vault = vault;
        this.deadlines = deadlines;
    }

    Scene of(MetaData by, ChildId child) {
        return new Scene(Envelope.of(by).actor(), child, calendar, families, registers, vault);
    }

    /** Wakes the plan at the start of the day after the last day. */
    void remind(String name, Object what, LocalDate lastDay) {
        deadlines.schedule(Calendar.startOf(lastDay.plusDays(1)), name, what);
    }
}
