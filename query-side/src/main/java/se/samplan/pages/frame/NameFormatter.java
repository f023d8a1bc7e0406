package se.samplan.pages.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.party.read.KnownPerson;
import se.samplan.party.read.NamedParty;
import se.samplan.party.read.Names;
import se.samplan.plan.read.FamilyMember;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.ShownText;

/** What parties and people are called on a page. A family has no registered name: it is called the family. */
public final class NameFormatter {
    private final Names names;
    private final List<FamilyMember> members;
    private final @Nullable PartyId family;
    private final SwedishText say;

    private NameFormatter(Names names, List<FamilyMember> members, @Nullable PartyId family, SwedishText say) {
        this.names = names;
        this.members = members;
        this.family = family;
        this.say = say;
    }

    public static NameFormatter in(PartyPlan plan, Names names, SwedishText say) {
        return new NameFormatter(names, plan.members(), plan.family(), say);
    }

    public static NameFormatter in(Names names, SwedishText say) {
        return new NameFormatter(names, List.of(), null, say);
    }

    /** {@code BUP Ekbacken}, {@code familjen}. */
    public String party(@Nullable PartyId party) {
        NamedParty known = party == null ? null : names.parties().get(party);
        if (known != null && known.kind() != PartyKind.FAMILY) {
            return known.name() == null ? say.text("who.kind." + known.kind().word()) : known.name();
        }
        return say.text(party == null ? "who.nobody" : isFamily(party) ? "who.family" : "who.party");
    }

    public String person(@Nullable PersonId person) {
        String name = name(person);
        return name == null ? say.text("who.person") : name;
    }

    public @Nullable String title(@Nullable PersonId person) {
        KnownPerson known = person == null ? null : names.people().get(person);
        return known == null ? null : known.title();
    }

    /** {@code Karin Sjögren (BUP Ekbacken)}; the party alone when the person is not known. */
    public String who(@Nullable PersonId person, @Nullable PartyId party) {
        String name = name(person);
        if (party == null) {
            return name == null ? say.text("who.hub") : name;
        }
        return name == null ? upper(party(party)) : say.text("who.of", name, party(party));
    }

    /** The same in the middle of a sentence: {@code skolan}. */
    public String by(@Nullable PersonId person, PartyId party) {
        String name = name(person);
        return name == null ? party(party) : say.text("who.of", name, party(party));
    }

    /** The text, or words for one that has been destroyed or is not for the reader. */
    public String words(@Nullable ShownText text) {
        String words = text == null ? null : text.text();
        if (words != null) {
            return words;
        }
        return say.text(text == null ? "text.none" : text.hidden() ? "text.hidden" : "text.destroyed");
    }

    private boolean isFamily(PartyId party) {
        // A party that no register knows is a family: it is the only kind without a registration of its own.
        return family == null || party.equals(family);
    }

    private @Nullable String name(@Nullable PersonId person) {
        for (FamilyMember member : members) {
            if (member.person().equals(person)) {
                return words(member.name());
            }
        }
        return names.of(person);
    }

    private static String upper(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(SwedishText.SWEDISH) + words.substring(1);
    }
}
