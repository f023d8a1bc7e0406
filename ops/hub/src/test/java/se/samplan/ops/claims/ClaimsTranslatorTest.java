package se.samplan.ops.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import reactor.core.publisher.Mono;
import se.samplan.party.PartyId;
import se.samplan.platform.vault.Vault;

/** Whatever a provider calls things, the hub has its own words, and what is missing or unknown is refused by name. */
class ClaimsTranslatorTest {

    private static final String PARTY = KnownUnits.SCHOOL.value();
    private static final String PERSON = UUID.randomUUID().toString();

    @Test
    void our_own_words_need_no_setting() {
        assertThat(ours(Map.of(), Map.of("sub", PERSON, "name", "Bo", "samplan_role", "staff", "samplan_party", PARTY)))
                .isEqualTo(Map.of("sub", PERSON, "name", "Bo", "samplan_role", "staff", "samplan_party", PARTY));
    }

    @Test
    void a_private_person_is_known_by_the_number_and_staff_never_are() {
        assertThat(ours(Map.of(), Map.of("sub", PERSON, "samplan_identity", "20130105-2385")))
                .isEqualTo(Map.of("sub", "p-<201301052385>"));
        assertThat(ours(
                        Map.of(),
                        Map.of(
                                "sub",
                                PERSON,
                                "samplan_identity",
                                "201301052385",
                                "samplan_role",
                                "staff",
                                "samplan_party",
                                PARTY)))
                .containsEntry("sub", PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1301052385", "hej", "2013010523850"})
    void a_number_of_another_form_is_refused(String number) {
        refused("identity-bad", Map.of(), Map.of("sub", PERSON, "samplan_identity", number));
    }

    @Test
    void a_subject_that_is_no_uuid_becomes_a_fingerprint_of_it_and_its_issuer() {
        assertThat(ours(Map.of(), Map.of("sub", "abc|1")))
                .containsEntry("sub", "o-<subject https://login.region.example abc|1>");
    }

    @Test
    void without_a_person_there_is_nobody() {
        refused("person-missing", Map.of(), Map.of("name", "Bo"));
        refused("person-missing", Map.of("person", "employee.id"), Map.of("sub", PERSON));
    }

    @Test
    void roles_are_never_guessed() {
        refused("role-unknown", Map.of(), Map.of("sub", PERSON, "samplan_role", "king"));
        refused("role-unknown", Map.of(), Map.of("sub", PERSON, "samplan_role", "STAFF"));
        refused("role-unknown", Map.of(), Map.of("sub", PERSON, "samplan_role", "hub"));
        refused("role-ambiguous", Map.of(), Map.of("sub", PERSON, "samplan_role", List.of("staff", "operator")));
        refused(
                "role-unknown",
                Map.of("role", "realm_access.roles", "ignored-roles", "default-*,offline_access"),
                Map.of("sub", PERSON, "realm_access", Map.of("roles", List.of("offline_access", "offline_accessed"))));
    }

    @Test
    void values_that_say_nothing_are_passed_over_when_they_are_named() {
        assertThat(ours(
                        Map.of(
                                "role", "realm_access.roles",
                                "roles", "sip=staff=operator",
                                "ignored-roles", "default-*,offline_access"),
                        Map.of(
                                "sub",
                                PERSON,
                                "realm_access",
                                Map.of("roles", List.of("default-x", "offline_access", "sip=staff")))))
                .containsEntry("samplan_role", "operator");
    }

    @Test
    void staff_have_exactly_one_party() {
        Map<String, Object> staff = Map.of("sub", PERSON, "samplan_role", "staff");
        refused("party-missing", Map.of(), staff);
        refused("party-missing", Map.of(), with(staff, "samplan_party", " "));
        refused("party-unknown", Map.of(), with(staff, "samplan_party", "not an id"));
        refused("party-ambiguous", Map.of(), with(staff, "samplan_party", List.of(PARTY, PERSON)));
        refused("party-unknown", Map.of("party-is", "code"), with(staff, "samplan_party", "SE2321000016-FEL"));
        assertThat(ours(Map.of("party-is", "code"), with(staff, "samplan_party", "SE2321000016-SKOLA")))
                .containsEntry("samplan_party", PARTY);
    }

    @Test
    void an_auditor_brings_the_units_that_are_registered() {
        assertThat(ours(
                        Map.of("party-is", "code", "mandate", "units"),
                        Map.of(
                                "sub",
                                PERSON,
                                "samplan_role",
                                "auditor",
                                "units",
                                List.of("SE2321000016-SKOLA", "SE2321000016-NY"))))
                .containsEntry("samplan_mandate", List.of(PARTY));
    }

    @Test
    void a_party_named_for_others_than_staff_is_left_out() {
        assertThat(ours(Map.of(), Map.of("sub", PERSON, "samplan_party", PARTY)))
                .doesNotContainKey("samplan_party");
    }

    @Test
    void a_claim_may_be_named_by_an_address_or_by_a_path_with_dots_in_a_name() {
        assertThat(ClaimPath.values(Map.of("https://id.example/a.b", "x"), "https://id.example/a.b"))
                .containsExactly("x");
        assertThat(ClaimPath.values(
                        Map.of("resource_access", Map.of("sip.portal", Map.of("roles", List.of("a", "a", " ")))),
                        "resource_access.sip.portal.roles"))
                .containsExactly("a");
        assertThat(ClaimPath.values(Map.of("a", "text"), "a.b")).isEmpty();
        assertThat(ClaimPath.values(Map.of("a", Map.of("b", 7)), "a.b")).containsExactly("7");
        assertThat(ClaimPath.values(Map.of("a", Map.of("b", Map.of())), "a.b")).isEmpty();
    }

    @Test
    void a_mapping_that_gives_a_role_of_another_name_does_not_start() {
        assertThatThrownBy(() -> ours(Map.of("roles", "boss=king"), Map.of()))
                .rootCause()
                .hasMessageContaining("samplan.sign-in.claims.roles");
    }

    @Test
    void when_units_can_not_be_looked_up_it_says_so() {
        var claims = new ClaimsTranslator(
                mapping(Map.of("party-is", "code")),
                code -> Mono.error(new IllegalStateException("away")),
                vault(),
                "https://login.region.example");
        assertThatThrownBy(() -> claims.of(Map.of("sub", PERSON, "samplan_role", "staff", "samplan_party", "x"))
                        .block())
                .isInstanceOf(UnitLookupUnavailable.class);
    }

    private static void refused(String matter, Map<String, String> settings, Map<String, Object> theirs) {
        assertThatThrownBy(() -> ours(settings, theirs))
                .isInstanceOfSatisfying(
                        ClaimsIncomplete.class,
                        lacking -> assertThat(lacking.matter()).isEqualTo(matter));
    }

    private static @Nullable Map<String, Object> ours(Map<String, String> settings, Map<String, Object> theirs) {
        UnitLookup units = code -> code.equals("SE2321000016-SKOLA") ? Mono.just(new PartyId(PARTY)) : Mono.empty();
        return new ClaimsTranslator(mapping(settings), units, vault(), "https://login.region.example")
                .of(theirs)
                .block();
    }

    private static ClaimsMapping mapping(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>();
        settings.forEach((name, value) -> all.put("samplan.sign-in.claims." + name, value));
        return new Binder(new MapConfigurationPropertySource(all))
                .bindOrCreate("samplan.sign-in.claims", ClaimsMapping.class);
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        Map<String, Object> more = new HashMap<>(claims);
        more.put(name, value);
        return more;
    }

    private static Vault vault() {
        return (Vault) Proxy.newProxyInstance(
                ClaimsTranslatorTest.class.getClassLoader(),
                new Class<?>[] {Vault.class},
                (self, method, args) -> "<" + args[0] + ">");
    }
}
