package se.samplan.plan.read.document;

import java.util.Base64;
import java.util.Map;
import se.samplan.plan.read.PartyPlan;
import se.samplan.platform.search.Json;

/** Opens what is stored for lists to tests beside it. */
public final class ListedPlans {

    private ListedPlans() {}

    public static ListedPlan.WaitingPart waiting(PartyPlan plan) {
        return read(ListedPlan.waiting(plan, Map.of()), ListedPlan.WaitingPart.class);
    }

    public static ListedPlan.NewsPart news(PartyPlan plan) {
        return read(ListedPlan.news(plan, Map.of()), ListedPlan.NewsPart.class);
    }

    private static <T> T read(String column, Class<T> type) {
        return Json.read(Base64.getDecoder().decode(column), type);
    }
}
