package se.samplan.ops.endtoend.faults;

import java.util.List;
import java.util.Map;
import java.util.Random;
import se.samplan.ops.player.fresh.FreshUnitCodes;
import se.samplan.ops.player.fresh.TimeOrderedIds;

/** The parties, and the people who act: all by their ids. */
record Cast(String school, String social, String teacher, String worker, String mother) {

    static Cast introducedTo(Sending sending, TimeOrderedIds ids, Random random) {
        Cast cast = new Cast(ids.next(), ids.next(), ids.next(), ids.next(), ids.next());
        FreshUnitCodes codes = new FreshUnitCodes(random);
        party(sending, cast.school, "school", "Provskolan", codes.another("98765432"));
        party(sending, cast.social, "social-services", "Socialtjänsten Prov", codes.another("SE2120009999-7Z99"));
        var known = sending.hub()
                .introduce(List.of(
                        staff(cast.teacher, "Ture Prov", cast.school),
                        staff(cast.worker, "Wanja Prov", cast.social),
                        Map.of("id", cast.mother, "name", "Mona Prov")));
        if (!known.accepted()) {
            throw new IllegalStateException(known.inWords());
        }
        List.of(cast.teacher, cast.worker, cast.mother)
                .forEach(person -> sending.hub().get(person, "/api/me"));
        return cast;
    }

    List<String> everyone() {
        return List.of(teacher, worker, mother);
    }

    private static Map<String, String> staff(String person, String name, String party) {
        return Map.of("id", person, "name", name, "role", "staff", "party", party);
    }

    private static void party(Sending sending, String id, String kind, String name, String code) {
        sending.send(Sending.OPERATOR, "register-party", Map.of("party", id, "kind", kind, "name", name, "code", code));
    }
}
