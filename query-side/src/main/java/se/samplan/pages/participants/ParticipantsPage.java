package se.samplan.pages.participants;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.samplan.child.Custody;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.SwedishText;
import se.samplan.pages.plan.PlanPage;
import se.samplan.pages.plan.Units;
import se.samplan.party.PartyKind;
import se.samplan.party.read.PartyList;
import se.samplan.plan.PartyState;
import se.samplan.plan.read.Consenter;
import se.samplan.plan.read.FamilyMember;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.SeenConsent;

/** Who takes part and who may know what, as the page speaks of it. */
public final class ParticipantsPage {
    private final PlanPage page;
    private final NameFormatter called;
    private final SwedishText say;
    private final String search;

    ParticipantsPage(PlanPage page, SwedishText say, String search) {
        this.page = page;
        this.called = page.called();
        this.say = say;
        this.search = search;
    }

    /** The plan, as all its pages speak of it. */
    public PlanPage page() {
        return page;
    }

    /** Which socialtjänst the child's case is with. */
    public CaseWords ofCase() {
        return new CaseWords(page.plan(), called, say);
    }

    public String search() {
        return search;
    }

    /** Which part of the units that were searched for stands here; null when it is all of them. */
    public @Nullable String foundPart() {
        PartyList found = page.consent().matching();
        long first = (long) found.page() * found.size() + 1;
        return found.total() <= found.size()
                ? null
                : say.text(
                        "part.invite.part",
                        Long.toString(found.total()),
                        Long.toString(first),
                        Long.toString(first + found.parties().size() - 1));
    }

    public int foundPage() {
        return page.consent().matching().page();
    }

    /** Are there more units, and can they be turned to? */
    public boolean hasMoreFound() {
        return page.consent().matching().hasMore() && foundPage() < Units.LAST;
    }

    /** The same search, another page of what it found. */
    public String foundLink(int other) {
        return UriComponentsBuilder.fromPath("/planer/" + page.id() + "/deltagare")
                .queryParam("sok", "{search}")
                .queryParam("sida", other)
                .fragment("bjud-in")
                .encode()
                .buildAndExpand(search)
                .toUriString();
    }

    public boolean mayInvite() {
        return page.acts().invites();
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
}
