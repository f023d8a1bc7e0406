package se.samplan.plan.read.document;

import java.util.Objects;
import java.util.stream.Stream;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.party.read.KnownPerson;
import se.samplan.party.read.Names;
import se.samplan.plan.read.PartyPlan;
import se.samplan.platform.actor.Actor;

/** Whom a reader may know that protected identity hides from: the own unit and its people, and the family of the child. */
record KnownToReader(Actor reader, PartyPlan plan, Names names) {

    boolean is(PartyId party) {
        return party.equals(reader.party())
                || party.equals(plan.family())
                || reader.mandate().contains(party);
    }

    boolean is(PersonId person) {
        KnownPerson staff = names.people().get(person);
        return person.equals(reader.person())
                || (staff != null && staff.party() != null && is(staff.party()))
                || family().anyMatch(person::equals);
    }

    private Stream<PersonId> family() {
        return Stream.of(
                        plan.members().stream().map(it -> it.person()),
                        plan.consenters().stream().map(it -> it.person()),
                        plan.consents().stream().map(it -> it.giver()))
                .flatMap(each -> each)
                .filter(Objects::nonNull);
    }
}
