package se.samplan.pages.plan;

import java.util.List;
import se.samplan.platform.message.Command;

/**
 * Something that a reader can do on the pages of a plan. Each says all of it in one place: which command it becomes, from which fields,
 * where it is offered and to whom, and who will see what is written.
 */
public sealed interface Act permits CommitmentAct, EntryAct, ConsentAct, PlanAct {
    ActDescription about();

    /** Only for choosing what to show: the command's rule decides. */
    boolean isOffered(Situation situation, Place place);

    /** Stands in addresses and forms, and begins the keys of its texts: the command's word, unless a command has two forms. */
    default String word() {
        return about().word();
    }

    default Class<? extends Command> command() {
        return about().command();
    }

    /** Everything its form may ask for. */
    default List<Field> fields() {
        return about().fields();
    }

    default Tone tone() {
        return about().tone();
    }

    /** The key of what it is called where it is offered. */
    default String label() {
        return "deed." + word();
    }
}
