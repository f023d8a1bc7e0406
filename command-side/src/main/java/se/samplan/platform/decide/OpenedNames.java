package se.samplan.platform.decide;

import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.alias.Aliases;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Ids;
import se.samplan.platform.message.NamesAnyUnit;
import se.samplan.platform.refusal.Invalid;

/**
 * Whom a command names: aliases are read back, each for the reader and the child that it was given for. A sender who must not know which
 * unit or person somebody is names them by aliases alone: else one could try id after id and see from the answer who takes part.
 */
@Component
public final class OpenedNames {
    private final Aliases aliases;
    private final Clearances clearances;
    private final Registers registers;

    public OpenedNames(Aliases aliases, Clearances clearances, Registers registers) {
        this.aliases = aliases;
        this.clearances = clearances;
        this.registers = registers;
    }

    /**
     * @param child whom the command concerns
     * @throws Invalid naming the field, for an alias that was not given to this sender about this child, and for an id the sender must
     *     not know
     */
    public <C extends Command> C in(C command, Actor actor, ChildId child) {
        if (actor.role() == Role.HUB) {
            return command;
        }
        boolean anyUnit = command instanceof NamesAnyUnit;
        return IdsInRecord.mapped(command, new IdsInRecord.Mapping() {
            @Override
            public PartyId party(String field, PartyId id) {
                if (Ids.isAlias(id.value())) {
                    return aliases.open(id, actor, child).orElseThrow(() -> new Invalid(field));
                }
                boolean own = id.equals(actor.party()) || id.value().equals(child.value());
                if (!own && !anyUnit) {
                    requireCleared(field, actor, child);
                }
                return id;
            }

            @Override
            public PersonId person(String field, PersonId id) {
                if (Ids.isAlias(id.value())) {
                    return aliases.open(id, actor, child).orElseThrow(() -> new Invalid(field));
                }
                if (!anyUnit && actor.party() != null && !isColleague(actor, actor.party(), id)) {
                    requireCleared(field, actor, child);
                }
                return id;
            }
        });
    }

    private boolean isColleague(Actor actor, PartyId unit, PersonId person) {
        return person.equals(actor.person()) || registers.isStaff(unit, person);
    }

    private void requireCleared(String field, Actor actor, ChildId child) {
        PartyId reading = actor.party() == null ? new PartyId(child.value()) : actor.party();
        if (!clearances.isCleared(child, reading)) {
            throw new Invalid(field);
        }
    }
}
