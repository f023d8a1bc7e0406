package se.samplan.plan.read.document;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.party.read.Directory;
import se.samplan.party.read.KnownPerson;
import se.samplan.party.read.Names;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;

/** Everyone a view speaks of, by name. */
@Component
public class NameResolver {
    private final Directory directory;

    NameResolver(Directory directory) {
        this.directory = directory;
    }

    Names in(PartyPlan plan) {
        Set<PartyId> parties = new LinkedHashSet<>();
        Set<PersonId> people = new LinkedHashSet<>();
        plan.participants().forEach(it -> add(parties, it.party(), it.invitedBy()));
        plan.asking().forEach(it -> parties.add(it.party()));
        plan.claims().forEach(it -> parties.add(it.party()));
        add(
                parties,
                plan.caseHolder(),
                plan.caseOffer() == null ? null : plan.caseOffer().to());
        plan.consents().forEach(it -> parties.addAll(it.among()));
        Stream.of(plan.coordinator(), plan.coordinatorAsked())
                .filter(Objects::nonNull)
                .forEach(it -> people.add(it.person()));
        plan.needs().forEach(it -> add(people, it.actor()));
        plan.goals().forEach(it -> add(people, it.actor()));
        plan.voices().forEach(it -> add(people, it.actor()));
        plan.commitments().forEach(it -> add(people, it.person()));
        Stream.of(
                        plan.needs().stream().map(SeenNeed::lines),
                        plan.goals().stream().map(SeenGoal::lines),
                        plan.commitments().stream().map(SeenCommitment::lines))
                .flatMap(each -> each)
                .flatMap(lines -> lines.stream())
                .forEach(it -> add(people, it.actor()));
        plan.commitments().stream()
                .flatMap(it -> Stream.ofNullable(it.offer()))
                .forEach(it -> add(people, it.toPerson()));
        plan.commitments().stream().flatMap(it -> Stream.ofNullable(it.next())).forEach(it -> add(people, it.person()));
        plan.changes().forEach(it -> {
            add(people, it.actor());
            add(parties, it.party(), it.concerns());
        });
        Names names = directory.names(parties, people);
        return withFamily(plan.masked() ? names.masked(plan.reader()) : names, plan);
    }

    public Names of(Set<PartyId> parties, Set<PersonId> people) {
        return directory.names(parties, people);
    }

    private static Names withFamily(Names names, PartyPlan plan) {
        Map<PersonId, KnownPerson> people = new HashMap<>(names.people());
        plan.members()
                .forEach(it -> people.put(
                        it.person(),
                        new KnownPerson(it.person(), plan.family(), it.name().text(), null)));
        return new Names(names.parties(), people);
    }

    @SafeVarargs
    private static <T> void add(Set<T> to, @Nullable T... some) {
        for (T each : some) {
            if (each != null) {
                to.add(each);
            }
        }
    }
}
