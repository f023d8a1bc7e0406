package se.samplan.ops.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may know what, and who decides it. */
class ConsentIT extends InTheBrowser {
    private static final String NEED_OF_SCHOOL = "Orkar inte gå in på morgonen.";
    private static final String NEED_OF_SOCIAL = "Sover inte på nätterna.";

    @Test
    void takingBackConsentForOnePartyHidesTheOthersWordsFromItAndThePlanRests() {
        OwnPlan plan = withNeeds();
        try (Visitor social = browsers().desktop();
                Visitor mother = browsers().desktop()) {
            social.signIn(plan.worker().name()).open(plan.upToDate(plan.path()));
            social.sees(NEED_OF_SCHOOL);

            mother.signIn(plan.mother().name()).open(plan.upToDate(plan.path() + "/deltagare"));
            mother.findsNothingWrong();
            Locator back = mother.deed(mother.page().locator("#samtycke"), "Ta tillbaka");
            back.getByLabel(plan.socialName()).check();
            back.locator("button").click();
            mother.sees("Samtycket är återtaget. Det slutar delas nu.");
            mother.sees("Får inte ta del av andras uppgifter: samtycke saknas.");

            social.open(plan.path()).sees("Samtycket täcker inte alla som är med.");
            social.sees(NEED_OF_SOCIAL);
            assertThat(social.page().content()).doesNotContain(NEED_OF_SCHOOL);
            assertThat(social.page().locator(".facts").innerText()).contains("Vilar");
            social.findsNothingWrong();
        }
    }

    @Test
    void socialtjanstChangesTheCustodyAndTheNewGuardianIsAskedToo() {
        OwnPlan plan = withNeeds();
        try (Visitor social = browsers().desktop();
                Visitor father = browsers().desktop()) {
            social.signIn(plan.worker().name()).open(plan.upToDate(plan.path() + "/deltagare"));
            Locator custody = social.deed(social.page().locator("main"), "Ändra vårdnaden");
            for (OwnPlan.Person parent : List.of(plan.mother(), plan.father())) {
                custody.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(parent.name()))
                        .getByLabel("Gemensam vårdnad")
                        .check();
            }
            custody.locator("button").click();
            social.sees("Vårdnaden är ändrad.");
            social.sees("har inte samtyckt ännu");
            assertThat(social.page().getByText("Ändra vårdnaden").count()).isZero();
            social.findsNothingWrong();

            father.signIn(plan.father().name()).open(plan.path()).sees("Planen väntar på samtycke");
            father.page().getByText("Läs och bestäm").click();
            father.deed(father.page().locator("#samtycke"), "Säg ja");
            father.press("Jag samtycker");
            father.sees("Samtycket är sparat.");
            father.sees(plan.father().name() + " har samtyckt");
        }
    }

    private static OwnPlan withNeeds() {
        OwnPlan plan = ownPlan().joinedByBoth();
        plan.need(plan.worker(), NEED_OF_SOCIAL);
        plan.need(plan.teacher(), NEED_OF_SCHOOL);
        return plan;
    }
}
