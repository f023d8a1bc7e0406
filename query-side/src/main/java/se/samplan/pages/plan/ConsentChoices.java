package se.samplan.pages.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.child.Custody;
import se.samplan.child.ProtectionLevel;
import se.samplan.consent.Topic;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.Reader;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.read.KnownParty;
import se.samplan.party.read.PartyList;
import se.samplan.plan.PartyState;
import se.samplan.plan.read.FamilyMember;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenConsent;

/** What the forms about consent, custody and protection let one choose among, and who may. */
public final class ConsentChoices {
    private final PartyPlan plan;
    private final Reader reader;
    private final NameFormatter called;
    private final List<KnownParty> found;
    private final PartyList matching;

    /** @param matching units beside those in the plan */
    ConsentChoices(PartyPlan plan, Reader reader, NameFormatter called, PartyList matching) {
        this.plan = plan;
        this.reader = reader;
        this.called = called;
        // A family that must not know where the units are must not find them by name either.
        this.matching = plan.masked() && reader.isFamily() ? Units.NONE : matching;
        this.found = this.matching.parties();
    }

    /** Units that match what was searched for, and which part of them stands here. */
    public PartyList matching() {
        return matching;
    }

    /** Units found that are not in the plan already. */
    public List<KnownParty> toInvite() {
        Set<PartyId> inside = plan.participants().stream()
                .filter(ConsentChoices::takesPart)
                .map(Participant::party)
                .collect(java.util.stream.Collectors.toSet());
        return found.stream()
                .filter(party -> !inside.contains(party.party()) && party.kind() != PartyKind.FAMILY)
                .toList();
    }

    private static boolean takesPart(Participant party) {
        return party.state() == PartyState.JOINED || party.state() == PartyState.INVITED;
    }

    /** Is the reader one of those who can consent? */
    public boolean mayConsent() {
        return reader.isFamily()
                && plan.members().stream()
                        .anyMatch(member -> reader.is(member.person()) && member.custody() != Custody.NONE);
    }

    /** The one of the latest days. */
    private Optional<SeenConsent> own() {
        return plan.consents().stream()
                .filter(consent -> reader.is(consent.giver()))
                .reduce((earlier, last) -> last);
    }

    public boolean hasConsented() {
        return own().isPresent();
    }

    /** Units that the reader's own consent is about. */
    public Set<PartyId> given() {
        return own().map(SeenConsent::among).orElse(Set.of());
    }

    /** Units a consent can be about: those in the plan, those in the earlier consent, then those found. */
    public List<PartyId> circle() {
        Stream<PartyId> inside = plan.participants().stream()
                .filter(party -> party.kind() != PartyKind.FAMILY && takesPart(party))
                .map(Participant::party);
        Stream<PartyId> others =
                found.stream().filter(party -> party.kind() != PartyKind.FAMILY).map(KnownParty::party);
        return Stream.of(inside, given().stream(), others)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    public String name(PartyId party) {
        return found.stream()
                .filter(known -> known.party().equals(party))
                .map(KnownParty::name)
                .findFirst()
                .orElseGet(() -> called.party(party));
    }

    /** Ticked from the start: the parties of the earlier consent, else those in the plan. */
    public boolean isChosen(PartyId party) {
        return own().map(consent -> consent.among().contains(party))
                .orElseGet(() -> plan.participants().stream()
                        .anyMatch(each -> each.party().equals(party) && takesPart(each)));
    }

    public boolean isExcluded(Topic topic) {
        return own().map(consent -> consent.exclude().contains(topic)).orElse(false);
    }

    public @Nullable LocalDate until() {
        return own().map(SeenConsent::until).orElse(null);
    }

    public boolean isSocialServices() {
        return reader.isStaff() && plan.readerKind() == PartyKind.SOCIAL_SERVICES;
    }

    /** Custody is stated as a whole, so only someone who sees the guardians can state it. */
    public boolean mayChangeCustody() {
        return isSocialServices()
                && guardians().stream().anyMatch(member -> member.name().text() != null);
    }

    public List<FamilyMember> guardians() {
        return plan.members().stream()
                .filter(member -> member.custody() != null)
                .toList();
    }

    /** Ticked from the start: who may read all the same today; before there is protection, only the reader's party. */
    public boolean isCleared(Participant party) {
        return plan.protection() == null ? party.party().equals(plan.reader()) : party.cleared();
    }

    public ProtectionLevel[] levels() {
        return ProtectionLevel.values();
    }

    public Custody[] custodies() {
        return Custody.values();
    }
}
