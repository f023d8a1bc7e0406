package se.samplan.pages.participants;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.child.Custody;
import se.samplan.child.ProtectionLevel;
import se.samplan.consent.Topic;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.SwedishText;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.read.KnownParty;
import se.samplan.plan.PartyState;
import se.samplan.plan.read.Consenter;
import se.samplan.plan.read.FamilyMember;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenConsent;

/** Who takes part and who may know what, as the page speaks of it. */
public final class ParticipantsPage {
    private final PartyPlan plan;
    private final NameFormatter called;
    private final Reader reader;
    private final SwedishText say;
    private final String search;
    private final List<KnownParty> found;

    /** @param found units that can be chosen among */
    ParticipantsPage(
            PartyPlan plan,
            NameFormatter called,
            Reader reader,
            SwedishText say,
            String search,
            List<KnownParty> found) {
        this.plan = plan;
        this.called = called;
        this.reader = reader;
        this.say = say;
        this.search = search;
        // A family that must not know where the units are must not find them by name either.
        this.found = plan.masked() && reader.isFamily() ? List.of() : found;
    }

    public String search() {
        return search;
    }

    /** Units found by the search that are not in the plan already. */
    public List<KnownParty> toInvite() {
        Set<PartyId> inside = plan.participants().stream()
                .filter(ParticipantsPage::takesPart)
                .map(Participant::party)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(party -> !inside.contains(party.party()) && party.kind() != PartyKind.FAMILY)
                .toList();
    }

    private static boolean takesPart(Participant party) {
        return party.state() == PartyState.JOINED || party.state() == PartyState.INVITED;
    }

    public boolean mayInvite() {
        return reader.isStaff()
                && plan.readerState() == PartyState.JOINED
                && plan.status().isActive()
                && (plan.reader().equals(plan.proposer())
                        || (plan.coordinator() != null
                                && reader.is(plan.coordinator().person())));
    }

    /** How it stands with consent for a party, in words. */
    public String consent(Participant party) {
        if (party.kind() == PartyKind.FAMILY) {
            return say.text("consent.family");
        }
        return say.text(party.covered() ? "consent.covered" : "consent.not-covered");
    }

    public String state(Participant party) {
        String since = party.state() == PartyState.JOINED ? say.date(party.since()) : say.near(party.since());
        return say.text("participant." + party.state().word(), since);
    }

    /** The person who must consent, and whether it is done. */
    public String consenter(Consenter consenter) {
        String who = consenter.person() == null ? say.text("consent.child") : called.person(consenter.person());
        return say.text(consenter.given() ? "consent.given" : "consent.awaited", who);
    }

    public String member(FamilyMember member) {
        Custody custody = member.custody();
        return custody == null ? say.text("member.child") : say.text("custody." + custody.word());
    }

    /** Is the reader one of those who can consent? */
    public boolean mayConsent() {
        return reader.isFamily()
                && plan.members().stream()
                        .anyMatch(member -> reader.is(member.person()) && member.custody() != Custody.NONE);
    }

    public Optional<SeenConsent> own() {
        return plan.consents().stream()
                .filter(consent -> reader.is(consent.giver()))
                .findFirst();
    }

    /** {@code Maria Lindqvist: Björkängsskolan och BUP får dela. Inte om ekonomi. Till och med 30 juni 2027.} */
    public String words(SeenConsent consent) {
        String among = say.list(consent.among().stream()
                .map(called::party)
                .sorted(SwedishText.alphabet())
                .toList());
        String words = consent.among().isEmpty()
                ? say.text("consent.nobody", called.person(consent.giver()))
                : say.text("consent.among", called.person(consent.giver()), among);
        return Stream.of(words, without(consent), until(consent))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String without(SeenConsent consent) {
        List<String> topics = consent.exclude().stream()
                .sorted()
                .map(topic -> say.text("topic." + topic.word()).toLowerCase(java.util.Locale.of("sv")))
                .toList();
        return topics.isEmpty() ? "" : say.text("consent.exclude", say.list(topics));
    }

    private String until(SeenConsent consent) {
        return consent.until() == null ? "" : say.text("consent.until", say.date(consent.until()));
    }

    /** Units a consent can be about: those in the plan, those in the earlier consent, then those found. */
    public List<PartyId> circle() {
        Stream<PartyId> inside = plan.participants().stream()
                .filter(party -> party.kind() != PartyKind.FAMILY && takesPart(party))
                .map(Participant::party);
        Stream<PartyId> earlier = own().stream().flatMap(consent -> consent.among().stream());
        return Stream.of(
                        inside,
                        earlier,
                        found.stream()
                                .filter(party -> party.kind() != PartyKind.FAMILY)
                                .map(KnownParty::party))
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

    public @Nullable Object until() {
        return own().map(SeenConsent::until).orElse(null);
    }

    public boolean isSocialServices() {
        return reader.isStaff() && plan.readerKind() == PartyKind.SOCIAL_SERVICES;
    }

    /** Custody is stated as a whole, so only someone who sees the guardians can state it. */
    public boolean mayChangeCustody() {
        return isSocialServices()
                && plan.members().stream()
                        .anyMatch(member ->
                                member.custody() != null && member.name().text() != null);
    }

    public ProtectionLevel[] levels() {
        return ProtectionLevel.values();
    }

    public Custody[] custodies() {
        return Custody.values();
    }
}
