package se.samplan.ops.endtoend.rights;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.endtoend.rights.People.Somebody;
import se.samplan.ops.endtoend.rights.RightsTable.Row;

/** What an answer means in the words of the table. */
final class Judgement {
    /** Refusals for who somebody is or what part the person has; all others are about the thing or the moment. */
    private static final Set<String> FOR_WHO = Set.of(
            "no-access",
            "not-entitled",
            "not-your-party",
            "not-a-party",
            "not-coordinator",
            "not-lead",
            "not-the-receiver");

    private static final Set<String> ANSWERED_BEFORE = Set.of("join-plan", "decline-invitation", "claim-case");

    private static final Set<String> BACK =
            Set.of("GET /planer/{plan}/gor", "POST /planer/{plan}/deltagare", "GET /barn/{child}/sok");

    private final People people;

    Judgement(People people) {
        this.people = people;
    }

    /** @param unreal the answer about something that does not exist; null where nothing is named that could be missing */
    static @Nullable Outcome ofCommand(Row row, Reply reply, @Nullable Reply unreal) {
        if (!reply.refused()) {
            return Outcome.DONE;
        }
        if (reply.wantsSignIn()) {
            return Outcome.SIGN_IN;
        }
        boolean forWho = reply.code() != null && FOR_WHO.contains(reply.code());
        if (unreal != null && reply.looksLike(unreal)) {
            return forWho || row.about().contains("hidden") ? Outcome.HIDDEN : null;
        }
        boolean settled = "already-decided".equals(reply.code()) && ANSWERED_BEFORE.contains(Doors.word(row));
        return forWho || settled ? Outcome.REFUSED : null;
    }

    /** As {@link #ofCommand}, of what is read. */
    @Nullable
    Outcome ofLook(Row row, Reply reply, @Nullable Reply unreal, Scene it, Somebody who) {
        if (reply.wantsSignIn()) {
            return Outcome.SIGN_IN;
        }
        if (reply.refused()) {
            boolean said = Set.of(401, 403, 404).contains(reply.status());
            return !said ? null : unreal != null && reply.looksLike(unreal) ? Outcome.HIDDEN : Outcome.REFUSED;
        }
        // A bare address of a form leads back to the very plan that was asked for.
        boolean back = BACK.contains(row.door());
        String all = reply.body() + (back ? "" : reply.place());
        if (words(row, it, who).stream().anyMatch(all::contains)) {
            return Outcome.DONE;
        }
        boolean about = all.contains(it.id("plan")) || all.contains(Scene.NAME);
        return about ? Outcome.OWN : Outcome.NOTHING;
    }

    /** What the answer says when it gives all there is to give: mostly words of another party. */
    private List<String> words(Row row, Scene it, Somebody who) {
        String path = Doors.path(row);
        boolean social = who.name().equals("social");
        String other = social ? "joined" : "social";
        if (row.door().startsWith("POST") && !path.endsWith("/search")) {
            return List.of("klart=", "/ny-plan/", "\"child\":\"" + it.id("child"));
        }
        if (path.equals("/api/worklist") || path.equals("/min-dag")) {
            // Who has looked before is not told again what others wrote.
            return List.of();
        }
        if (path.endsWith("/commitments/{commitment}/responsible")) {
            return List.of(people.id("social"));
        }
        if (path.endsWith("/lookups") || path.endsWith("/uppslag")) {
            return List.of(Scene.LOOKED);
        }
        if (path.endsWith("/digest")) {
            return List.of("\"value\":");
        }
        if (path.contains("/responsible") || path.endsWith("/history") || path.contains("/ansvar")) {
            return List.of(people.id(other), "Kim " + other);
        }
        if (path.endsWith("/deltagare")) {
            return List.of("Kim " + other);
        }
        return List.of(
                social && !path.endsWith("/remarks") && !row.about().startsWith("searched")
                        ? "Var dag."
                        : Scene.SHARED);
    }
}
