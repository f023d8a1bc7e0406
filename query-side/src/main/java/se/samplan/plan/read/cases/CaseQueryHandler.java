package se.samplan.plan.read.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.read.Directory;
import se.samplan.party.read.Names;
import se.samplan.plan.read.CaseOfUnit;
import se.samplan.plan.read.CaseStanding;
import se.samplan.plan.read.CasesOfUnit;
import se.samplan.plan.read.UnitCase;
import se.samplan.plan.read.UnitCases;
import se.samplan.plan.read.document.Freshness;
import se.samplan.plan.read.document.StoredCase;
import se.samplan.plan.read.document.StoredCases;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.vault.Vault;

/** Answers which children's cases wait for a unit, and how it stands to one. What is behind what was decided is left out. */
@Component
class CaseQueryHandler {
    private static final UnitCases NOTHING = new UnitCases(List.of(), new Names(Map.of(), Map.of()), false);

    private final StoredCases stored;
    private final Directory directory;
    private final Vault vault;

    CaseQueryHandler(StoredCases stored, Directory directory, Vault vault) {
        this.stored = stored;
        this.directory = directory;
        this.vault = vault;
    }

    @QueryHandler
    UnitCases handle(CasesOfUnit question) {
        PartyId unit = unit(question.reader());
        return unit == null || !decides(unit)
                ? NOTHING
                : shown(
                        stored.waitingFor(unit),
                        question.reader(),
                        unit,
                        true,
                        it -> it.standing() == CaseStanding.OFFERED || it.standing() == CaseStanding.CLAIMED);
    }

    @QueryHandler
    UnitCases handle(CaseOfUnit question) {
        PartyId unit = unit(question.reader());
        if (unit == null) {
            throw new NoAccess();
        }
        boolean decides = decides(unit);
        UnitCases found = shown(
                stored.of(question.child()),
                question.reader(),
                unit,
                decides,
                it -> it.standing() != CaseStanding.NONE);
        if (!found.cases().isEmpty()) {
            return found;
        }
        if (!decides) {
            throw new NoAccess();
        }
        return new UnitCases(List.of(UnitCase.none(question.child())), found.names(), found.ownOnly());
    }

    private UnitCases shown(
            Freshness.Measured<List<StoredCase>> read,
            Actor reader,
            PartyId unit,
            boolean decides,
            Predicate<UnitCase> which) {
        List<UnitCase> cases = new ArrayList<>();
        boolean left = false;
        for (StoredCase each : read.read()) {
            if (read.heads().areAheadOf(each)) {
                left = true;
            } else if (!each.isKin(reader.person())) {
                UnitCase it = new UnitCaseFactory(each, vault).of(unit, decides);
                if (which.test(it)) {
                    cases.add(it);
                }
            }
        }
        cases.sort(Comparator.comparing(UnitCase::since, Comparator.nullsLast(Comparator.naturalOrder())));
        Set<PartyId> parties = new LinkedHashSet<>();
        cases.forEach(it -> Stream.of(it.offeredBy(), it.offeredTo())
                .filter(Objects::nonNull)
                .forEach(parties::add));
        return new UnitCases(List.copyOf(cases), directory.names(parties, Set.of()), left);
    }

    private boolean decides(PartyId unit) {
        return directory
                .party(unit)
                .filter(it -> it.kind() == PartyKind.SOCIAL_SERVICES)
                .isPresent();
    }

    private static @Nullable PartyId unit(Actor reader) {
        return reader.role() == Role.STAFF ? reader.party() : null;
    }
}
