package se.samplan.plan.read.document;

import java.util.List;
import java.util.stream.Stream;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.PlanId;
import se.samplan.platform.search.IndexForm;

/** Where the documents about plans stand: one index per kind of party, and one for what the projection itself remembers. */
final class PlanIndexes {

    static final String CASES = "cases";
    static final String FAMILY = "plans-family";
    static final List<String> OF_UNITS = List.of("plans-school", "plans-social-services", "plans-bup", "plans-other");

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
            case SCHOOL -> "plans-school";
            case SOCIAL_SERVICES -> "plans-social-services";
            case BUP -> "plans-bup";
            case FAMILY -> FAMILY;
            case HABILITATION, PRIMARY_CARE, PROVIDER, ASSOCIATION -> "plans-other";
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
