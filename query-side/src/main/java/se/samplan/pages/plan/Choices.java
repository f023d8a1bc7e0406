package se.samplan.pages.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.SwedishText;
import se.samplan.party.PartyKind;
import se.samplan.party.read.KnownParty;
import se.samplan.party.read.KnownPerson;
import se.samplan.plan.GoalOutcome;
import se.samplan.plan.PartyState;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;

/** Whom and what the forms of a plan let one choose among. */
public final class Choices {
    private final PartyPlan plan;
    private final Reader reader;
    private final NameFormatter called;
    private final SwedishText say;
    private final List<KnownPerson> colleagues;
    private final List<KnownParty> units;

    /**
     * @param colleagues the staff of the joined parties, the reader first
     * @param units beside those in the plan
     */
    Choices(
            PartyPlan plan,
            Reader reader,
            NameFormatter called,
            SwedishText say,
            List<KnownPerson> colleagues,
            List<KnownParty> units) {
        this.plan = plan;
        this.reader = reader;
        this.called = called;
        this.say = say;
        this.colleagues = colleagues;
        this.units = units;
    }

    /** Other parties that can be asked for something or take something over. */
    List<Participant> others() {
        return joined().stream()
                .filter(party -> !party.party().equals(plan.reader()))
                .toList();
    }

    /** Parties that can answer for the plan as a whole. */
    private List<Participant> principals() {
        return joined().stream()
                .filter(party -> party.kind() != PartyKind.FAMILY)
                .toList();
    }

    private List<Participant> joined() {
        return plan.participants().stream()
                .filter(party -> party.state() == PartyState.JOINED)
                .toList();
    }

    private String name(Participant party) {
        return called.party(party.party());
    }

    /** People who can promise for the reader's party, the reader first. */
    public List<KnownPerson> ownPeople() {
        if (reader.isFamily()) {
            return plan.members().stream()
                    .map(member -> new KnownPerson(member.person(), plan.family(), called.words(member.name()), null))
                    .toList();
        }
        return colleagues.stream()
                .filter(person -> plan.reader().equals(person.party()))
                .toList();
    }

    private List<KnownPerson> ownOthers() {
        return ownPeople().stream().filter(person -> !isReader(person)).toList();
    }

    public boolean isReader(KnownPerson person) {
        return reader.is(person.person());
    }

    /** What a field lets one choose among. */
    public List<ChoiceOption> options(ChosenFrom from) {
        return switch (from) {
            case OTHER_PARTIES -> parties(others(), "");
            case PRINCIPALS -> parties(principals(), "");
            case SOCIAL_SERVICES ->
                units.stream()
                        .filter(unit -> unit.kind() == PartyKind.SOCIAL_SERVICES
                                && !unit.party().equals(plan.reader()))
                        .map(unit -> new ChoiceOption(unit.party().value(), unit.name()))
                        .toList();
            case CLAIMANTS ->
                plan.claims().stream()
                        .map(claim -> new ChoiceOption(claim.party().value(), called.party(claim.party())))
                        .toList();
            case STAFF ->
                colleagues.stream()
                        .map(person -> new ChoiceOption(person.person().value(), colleague(person)))
                        .toList();
            case RECEIVERS ->
                Stream.concat(
                                parties(others(), "party:").stream(),
                                ownOthers().stream()
                                        .map(person ->
                                                new ChoiceOption("person:" + person.person(), ownColleague(person))))
                        .toList();
        };
    }

    private List<ChoiceOption> parties(List<Participant> parties, String before) {
        return parties.stream()
                .map(party -> new ChoiceOption(before + party.party(), name(party)))
                .toList();
    }

    /** Someone to choose: by name, unless the reader must not know who works where. */
    private String colleague(KnownPerson person) {
        boolean named = !plan.masked() || plan.reader().equals(person.party());
        return named && person.name() != null
                ? say.text("who.of", person.name(), called.party(person.party()))
                : called.who(null, person.party());
    }

    private String ownColleague(KnownPerson person) {
        return person.name() == null ? colleague(person) : say.text("person.colleague", person.name());
    }

    public List<String> outcomes() {
        return Arrays.stream(GoalOutcome.values()).map(GoalOutcome::word).toList();
    }
}
