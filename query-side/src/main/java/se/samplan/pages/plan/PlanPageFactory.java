package se.samplan.pages.plan;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samplan.pages.frame.PageVisit;
import se.samplan.pages.frame.QueryClient;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.SwedishText;
import se.samplan.party.PartyKind;
import se.samplan.party.read.KnownPerson;
import se.samplan.party.read.PartyList;
import se.samplan.party.read.StaffOfParty;
import se.samplan.plan.PartyState;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.ShownPlan;

/** Makes the page of a plan: finds the people to choose among. */
@Component
public class PlanPageFactory {
    private final QueryClient asking;
    private final SwedishText say;

    PlanPageFactory(QueryClient asking, SwedishText say) {
        this.asking = asking;
        this.say = say;
    }

    /**
     * @param screen the word of the page
     * @param units that can be chosen beside those in the plan
     */
    public Mono<PlanPage> page(ShownPlan shown, PageVisit visit, String screen, PartyList units) {
        return staff(shown.plan(), visit.reader())
                .map(people -> new PlanPage(shown, visit, screen, say, people, units));
    }

    private Mono<List<KnownPerson>> staff(PartyPlan plan, Reader reader) {
        if (!reader.isStaff()) {
            return Mono.just(List.of());
        }
        Comparator<KnownPerson> readerFirst = Comparator.comparing((KnownPerson person) -> !reader.is(person.person()));
        return Flux.fromIterable(plan.participants())
                .filter(party -> party.state() == PartyState.JOINED && party.kind() != PartyKind.FAMILY)
                // Who works for a unit that the reader must not know is not told by anyone.
                .filter(party -> !plan.masked() || party.party().equals(plan.reader()))
                .concatMap(party -> asking.all(new StaffOfParty(reader.actor(), party.party()), KnownPerson.class))
                .flatMapIterable(people -> people)
                .filter(person -> person.name() != null)
                .collectSortedList(readerFirst);
    }
}
