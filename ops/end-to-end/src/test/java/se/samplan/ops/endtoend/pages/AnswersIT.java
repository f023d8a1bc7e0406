package se.samplan.ops.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others ask is answered from Min dag, with one press. */
class AnswersIT extends InTheBrowser {
    private static final String ASKED = "En vuxen möter vid bussen.";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRequestIsAnsweredFromMinDagWithOnePress(boolean script) {
        OwnPlan plan = ownPlan().joinedByBoth();
        plan.goal(plan.teacher(), "Kommer i tid.");
        try (Visitor asking = browsers().desktop();
                Visitor asked = script ? browsers().desktop() : browsers().withoutScript()) {
            asking.signIn(plan.worker().name()).open(plan.upToDate(plan.path()));
            Locator form = asking.deed(asking.page().locator("article.goal"), "Be någon annan");
            form.locator("select[name=of]").selectOption(plan.schoolName());
            form.locator("textarea").fill(ASKED);
            form.locator("input[name=due]").fill(OwnPlan.today().plusWeeks(3).toString());
            form.locator("select[name=topic]").selectOption("schooling");
            form.locator("button").click();
            asking.sees("Frågan är skickad.");

            asked.signIn(plan.teacher().name()).sees("Väntar på ditt svar");
            asked.answers(ASKED, "Ja, vi gör det");

            asked.sees("Sparat. Ni har tagit på er det.");
            asked.sees("Det du har lovat");
            assertThat(asked.row(ASKED).innerText()).contains("Klart", "Berätta hur det går");
            asking.open(plan.path()).sees(plan.teacher().name() + " (" + plan.schoolName() + ")");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHandoverIsAcceptedFromMinDagWithOnePress(boolean script) {
        OwnPlan plan = ownPlan().joinedByBoth();
        plan.commitment(plan.teacher(), plan.goal(plan.teacher(), "Kommer i tid."), ASKED);
        try (Visitor giving = browsers().desktop();
                Visitor taking = script ? browsers().desktop() : browsers().withoutScript()) {
            giving.signIn(plan.teacher().name()).open(plan.upToDate(plan.path()));
            Locator form = giving.deed(giving.line(ASKED), "Lämna över");
            form.locator("select[name=to]").selectOption(plan.socialName());
            form.locator("textarea").fill("Ni är redan där.");
            form.locator("button").click();
            giving.sees("Erbjudandet är skickat. Ni har ansvaret tills någon tackat ja.");

            taking.signIn(plan.worker().name()).sees(plan.schoolName() + " vill lämna över till er.");
            taking.answers(ASKED, "Ja, vi tar över");

            taking.sees("Sparat. Ni har tagit över.");
            giving.open(plan.path());
            assertThat(giving.line(ASKED).locator(".row-meta").innerText())
                    .contains(plan.worker().name());
        }
    }

    @Test
    void anInvitationIsAcceptedFromMinDag() {
        OwnPlan plan = ownPlan().openedBySchool();
        try (Visitor inviting = browsers().desktop();
                Visitor invited = browsers().desktop()) {
            inviting.signIn(plan.teacher().name()).open(plan.upToDate(plan.path() + "/deltagare"));
            inviting.page().locator("#bjud-in input[type=search]").fill(plan.socialName());
            inviting.page().locator("#bjud-in input[type=search]").press("Enter");
            inviting.press("Bjud in " + plan.socialName());
            inviting.sees("Inbjudan är skickad.");

            invited.signIn(plan.worker().name()).sees("Vill ni vara med i planen?");
            invited.sees("Borta varje dag.");
            invited.findsNothingWrong();
            invited.answers("Vill ni vara med i planen?", "Ja, vi är med");

            invited.sees("Välkomna. Ni är med i planen.");
            inviting.open(plan.path() + "/deltagare").sees("Med i planen sedan");
            assertThat(inviting.page().locator(".people").first().innerText())
                    .contains(plan.socialName())
                    .doesNotContain("har inte svarat");
        }
    }
}
