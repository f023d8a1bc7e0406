package se.samplan.ops.endtoend.rights;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.fresh.FreshIdentityNumbers;
import se.samplan.ops.player.fresh.FreshUnitCodes;
import se.samplan.ops.player.fresh.TimeOrderedIds;
import se.samplan.ops.player.hub.Hub;
import se.samplan.ops.waiting.Await;

/** Everybody in the table of rights, known to the hub and signed in both ways: as a program and as a browser. */
final class People {
    private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();
    static final List<String> KINDS =
            List.of("school", "social-services", "bup", "habilitation", "primary-care", "provider", "association");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeOrderedIds IDS = new TimeOrderedIds(RANDOM);
    private static final FreshUnitCodes CODES = new FreshUnitCodes(RANDOM);
    private static final Map<String, String> FORMS =
            Map.of("school", "98765432", "provider", "5569123481", "association", "8025123475");

    private final Hub hub;
    /** Keeps the tokens of those who have moved since. */
    private final Hub earlier;

    private final URI address;
    private final Map<String, String> units = new LinkedHashMap<>();
    private final List<Somebody> everybody = new ArrayList<>();
    private final List<Map<String, Object>> introductions = new ArrayList<>();

    /**
     * @param kind the column of the table
     * @param name tells several of a kind apart
     * @param id of a person who can sign in; null of nobody
     * @param unit whose staff it is
     */
    record Somebody(
            String kind,
            String name,
            @Nullable String id,
            @Nullable String unit,
            Session session) {
        boolean signsIn() {
            return id != null;
        }
    }

    People(URI address) {
        this.address = address;
        this.hub = newHub();
        this.earlier = newHub();
        units();
        introduceEverybody();
        everybody.add(new Somebody("anonymous", "anonymous", null, null, new Session(address)));
        Session stolen = new Session(address).signedInAs(id("guardian")).copiedAndSignedOut();
        everybody.add(new Somebody("expired", "expired", null, null, stolen));
    }

    private Hub newHub() {
        return new Hub(address, "evaluation-operator", Duration.ofSeconds(30));
    }

    Hub hub() {
        return hub;
    }

    /** The hub as a program of this person meets it, with the token that the program has. */
    Hub hubOf(Somebody who) {
        return who.kind().equals("moved") ? earlier : hub;
    }

    /** One more of the staff of a unit, signed in both ways, who stands in no column. */
    Somebody newcomer(String name, String unit) {
        String id = fresh();
        var known =
                hub.introduce(List.of(Map.of("id", id, "name", "Kim " + name, "role", "staff", "party", unit(unit))));
        if (!known.accepted()) {
            throw new IllegalStateException(known.inWords());
        }
        Somebody somebody = new Somebody("newcomer", name, id, unit(unit), new Session(address));
        earlier.get(id, "/api/me");
        somebody.session().signedInAs(id);
        return somebody;
    }

    /** From now on the person works in another unit: the provider says so at the next sign-in, which is made here. */
    void move(Somebody who, String unit) {
        String id = String.valueOf(who.id());
        long second = Instant.now().getEpochSecond();
        Await.until(
                "a second to pass: sign-ins are told apart by them",
                () -> Instant.now().getEpochSecond() > second);
        var known = hub.introduce(
                List.of(Map.of("id", id, "name", "Kim " + who.name(), "role", "staff", "party", unit(unit))));
        if (!known.accepted()) {
            throw new IllegalStateException(known.inWords());
        }
        newHub().get(id, "/api/me");
        Await.until(
                "the old token to be refused",
                () -> "sign-in-moved".equals(earlier.get(id, "/api/me").code()));
    }

    List<Somebody> everybody() {
        return everybody;
    }

    Somebody one(String name) {
        return everybody.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is " + name));
    }

    String unit(String name) {
        String unit = units.get(name);
        if (unit == null) {
            throw new IllegalArgumentException("no unit " + name);
        }
        return unit;
    }

    String id(String name) {
        String id = one(name).id();
        if (id == null) {
            throw new IllegalArgumentException("nobody signs in as " + name);
        }
        return id;
    }

    /** Another child's identity number, of the year that makes it thirteen or so. */
    /** Of a child nobody has registered: the numbers that are kept for tests are few. */
    static String identity() {
        return Stream.generate(() -> new FreshIdentityNumbers(RANDOM).another("201301052385", 100))
                .filter(TAKEN::add)
                .findFirst()
                .orElseThrow();
    }

    static String adult() {
        return new FreshIdentityNumbers(RANDOM).another("198001012387", 100);
    }

    static String freshCode() {
        return CODES.another("98765432");
    }

    /** Every unit that was ever asked to the plan. */
    List<String> partOfTheCase() {
        return units.entrySet().stream()
                .filter(each -> !each.getKey().startsWith("stranger"))
                .map(Map.Entry::getValue)
                .toList();
    }

    static String fresh() {
        return IDS.next();
    }

    private void units() {
        unit("joined", "school");
        unit("association", "association");
        unit("coordinator", "habilitation");
        unit("social", "social-services");
        unit("invited", "bup");
        unit("declined", "primary-care");
        unit("left", "provider");
        unit("colleague", "primary-care");
        KINDS.forEach(kind -> unit("stranger " + kind, kind));
    }

    private void introduceEverybody() {
        for (String kind : List.of("joined", "association", "coordinator", "social", "invited", "declined", "left")) {
            staff(kind, kind, kind);
        }
        staff("moved", "moved", "joined");
        // Has no column of its own: is asked, so that nobody else is.
        staff("colleague", "colleague", "colleague");
        for (String kind : KINDS) {
            staff(stranger(kind), "stranger " + kind, "stranger " + kind);
        }
        other("operator", Map.of("role", "operator"));
        other("auditor", Map.of("role", "auditor", "mandate", List.of(unit("joined"))));
        other("auditor-out", Map.of("role", "auditor", "mandate", List.of(unit("stranger school"))));
        for (String kind : List.of("guardian", "no-custody", "other-guardian", "child")) {
            other(kind, Map.of());
        }
        var known = hub.introduce(introductions);
        if (!known.accepted()) {
            throw new IllegalStateException(known.inWords());
        }
        everybody.forEach(each -> {
            hubOf(each).get(String.valueOf(each.id()), "/api/me");
            each.session().signedInAs(String.valueOf(each.id()));
        });
    }

    /** The column of a unit without any part: some kinds may look for a child by number, some may not. */
    private static String stranger(String kind) {
        return switch (kind) {
            case "social-services" -> "stranger-social";
            case "provider", "association" -> "stranger-other";
            default -> "stranger";
        };
    }

    private void staff(String kind, String name, String unit) {
        add(kind, name, unit(unit), Map.of("role", "staff", "party", unit(unit)));
    }

    private void other(String kind, Map<String, Object> how) {
        add(kind, kind, null, how);
    }

    private void add(String kind, String name, @Nullable String unit, Map<String, Object> how) {
        String id = fresh();
        Map<String, Object> introduction = new LinkedHashMap<>(how);
        introduction.put("id", id);
        introduction.put("name", "Kim " + name);
        introductions.add(introduction);
        everybody.add(new Somebody(kind, name, id, unit, new Session(address)));
    }

    private void unit(String name, String kind) {
        String unit = fresh();
        String code = CODES.another(FORMS.getOrDefault(kind, "SE2120009999-7Z99"));
        var answer = hub.commandAsOperator(
                "register-party",
                Map.of("party", unit, "kind", kind, "name", "Prov " + name, "code", code),
                UUID.randomUUID().toString());
        if (!answer.accepted()) {
            throw new IllegalStateException(name + ": " + answer.inWords());
        }
        units.put(name, unit);
    }
}
