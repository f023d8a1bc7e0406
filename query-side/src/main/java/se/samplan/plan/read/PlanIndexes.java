package se.samplan.plan.read;

import java.util.List;
import java.util.stream.Stream;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.PlanId;
import se.samplan.platform.search.IndexForm;

/** Where the documents about plans stand: one index per kind of party, and one for what the projection itself remembers. */
final class PlanIndexes {

    static final String CASES = "samplan-cases";
    static final String FAMILY = "samplan-plans-family";
    static final List<String> OF_UNITS = List.of(
            "samplan-plans-school", "samplan-plans-social-services", "samplan-plans-bup", "samplan-plans-other");

    private PlanIndexes() {}

    static List<IndexForm> forms() {
        return Stream.concat(
                        Stream.of(new IndexForm(CASES, "search/cases.json")),
                        Stream.concat(OF_UNITS.stream(), Stream.of(FAMILY))
                                .map(name -> new IndexForm(name, "search/plans.json")))
                .toList();
    }

    static String of(PartyKind kind) {
        return switch (kind) {
            case SCHOOL -> "samplan-plans-school";
            case SOCIAL_SERVICES -> "samplan-plans-social-services";
            case BUP -> "samplan-plans-bup";
            case FAMILY -> FAMILY;
            case HABILITATION, PRIMARY_CARE, PROVIDER, ASSOCIATION -> "samplan-plans-other";
        };
    }

    static String id(PlanId plan, PartyId party) {
        return plan.value() + ":" + party.value();
    }

    /** A reader of the family does not know the child's id beforehand. */
    static String familyId(PlanId plan) {
        return plan.value() + ":family";
    }
}
