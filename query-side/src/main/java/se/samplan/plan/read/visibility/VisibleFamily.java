package se.samplan.plan.read.visibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.samplan.child.Guardian;
import se.samplan.consent.ground.Circle;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.read.Consenter;
import se.samplan.plan.read.FamilyMember;
import se.samplan.plan.read.SeenConsent;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.plan.read.fold.SealedMembership;
import se.samplan.plan.read.fold.SealedPlan;

/** The family of a child as one reader may see it, and whose consent is needed and given. */
final class VisibleFamily {
    private final SealedCase about;
    private final TextOpener texts;

    VisibleFamily(SealedCase about, TextOpener texts) {
        this.about = about;
        this.texts = texts;
    }

    /** The guardians' names are for those whom the family's consent reaches, and for the one who needs them to ask for consent. */
    List<FamilyMember> members(SealedPlan plan, SealedMembership reader, Visibility sight) {
        if (!sight.sees(plan.family(), null) && !reader.party().equals(plan.proposer())) {
            return List.of();
        }
        List<FamilyMember> members = new ArrayList<>();
        if (about.ground().child() != null && about.name() != null) {
            members.add(new FamilyMember(about.ground().child(), texts.open(about.name()), null));
        }
        for (Guardian guardian :
                about.ground().isOfAge() ? List.<Guardian>of() : about.ground().guardians()) {
            members.add(new FamilyMember(guardian.person(), texts.open(guardian.name()), guardian.custody()));
        }
        return members;
    }

    List<Consenter> consenters(LocalDate day) {
        return about.ground().required().stream()
                .map(person -> {
                    boolean given = person.flatMap(each -> about.ground().consentOf(each, day))
                            .filter(circle -> !circle.among().isEmpty())
                            .isPresent();
                    return new Consenter(person.orElse(null), given);
                })
                .toList();
    }

    List<SeenConsent> consents() {
        return about.ground().consents().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(person -> person.value())))
                .flatMap(it -> it.getValue().stream().map(circle -> seen(it.getKey(), circle)))
                .toList();
    }

    private static SeenConsent seen(PersonId giver, Circle circle) {
        return new SeenConsent(
                giver,
                inOrder(circle.among()),
                circle.exclude().isEmpty() ? Set.of() : EnumSet.copyOf(circle.exclude()),
                circle.from(),
                circle.until());
    }

    private static Set<PartyId> inOrder(Set<PartyId> parties) {
        Set<PartyId> sorted = new TreeSet<>(Comparator.comparing(PartyId::value));
        sorted.addAll(parties);
        return sorted;
    }
}
