package se.samplan.child.write;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.child.FindChild;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.vault.Vault;

/** Finds a child by identity number through the keyed fingerprint. */
@Component
class ChildFinder {
    private final Registers registers;
    private final Vault vault;

    ChildFinder(Registers registers, Vault vault) {
        this.registers = registers;
        this.vault = vault;
    }

    /** @throws BadIdentityNumber if the number can't be one */
    @QueryHandler
    public Optional<ChildId> find(FindChild it) {
        return registers.childOf(vault.blind(IdentityNumbers.normal(it.identity())));
    }
}
