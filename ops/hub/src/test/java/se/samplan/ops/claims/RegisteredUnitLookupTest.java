package se.samplan.ops.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;
import se.samplan.party.PartyKind;
import se.samplan.party.read.KnownParty;
import se.samplan.party.read.PartiesMatching;
import se.samplan.party.read.PartyList;

/** A unit is found by its code, however the provider writes it, and asked for once. */
class RegisteredUnitLookupTest {

    private final AtomicInteger questions = new AtomicInteger();

    @Test
    void is_found_by_its_code_and_remembered() {
        UnitLookup units = units("SE2321000016-SKOLA");
        assertThat(units.withCode("se2321000016-skola ").block()).isEqualTo(KnownUnits.SCHOOL);
        assertThat(units.withCode("SE2321000016-SKOLA").block()).isEqualTo(KnownUnits.SCHOOL);
        assertThat(questions).hasValue(1);
    }

    @Test
    void an_organisation_number_may_have_its_hyphen() {
        assertThat(units("5560360793").withCode("556036-0793").block()).isEqualTo(KnownUnits.SCHOOL);
    }

    @Test
    void what_is_not_registered_is_asked_for_again() {
        UnitLookup units = units("12345678");
        assertThat(units.withCode("87654321").blockOptional()).isEmpty();
        assertThat(units.withCode("87654321").blockOptional()).isEmpty();
        assertThat(questions).hasValue(2);
    }

    private UnitLookup units(String registered) {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        bus.<PartyList>subscribe(PartiesMatching.class.getName(), PartyList.class, message -> {
            questions.incrementAndGet();
            List<KnownParty> found = registered.equals(((PartiesMatching) message.getPayload()).code())
                    ? List.of(new KnownParty(KnownUnits.SCHOOL, PartyKind.SCHOOL, "Skolan", registered, null))
                    : List.of();
            return new PartyList(found, found.size(), 0, 100);
        });
        return new RegisteredUnitLookup(
                DefaultQueryGateway.builder().queryBus(bus).build());
    }
}
