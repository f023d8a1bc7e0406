package se.samplan.ops.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A plan ends with a way forward, and not before all is settled. */
class ClosingIT extends InTheBrowser {
    private static final String FORWARD = "Mentorn frågar varje fredag.";

    @Test
    void theCoordinatorClosesThePlanWhenEverythingIsSettled() {
        OwnPlan plan = ownPlan().joinedByBoth().coordinated();
        String commitment =
                plan.commitment(plan.worker(), plan.goal(plan.teacher(), "Kommer i tid."), "Ringer kvart i sju.");
        try (Visitor visitor = browsers().desktop()) {
            visitor.signIn(plan.teacher().name()).open(plan.upToDate(plan.path()));
            Locator close = close(visitor);
            close.locator("button").click();
            visitor.sees("Rätta det här innan du sparar");
            visitor.sees("Välj hur det gick för varje mål.");
            visitor.sees("Skriv hur det ska fortsätta.");
            visitor.findsNothingWrong();

            close.getByLabel("Nått", new Locator.GetByLabelOptions().setExact(true))
                    .check();
            close.locator("textarea[name^=text-]").fill("I tid varje dag sedan mars.");
            close.locator("textarea[name=reason]").fill("Målet är nått.");
            close.locator("textarea[name=wayForward]").fill(FORWARD);
            close.locator("button").click();
            visitor.sees("Planen kan inte avslutas än");
            assertThat(close.locator("textarea[name=wayForward]").inputValue()).isEqualTo(FORWARD);

            plan.keep(plan.worker(), commitment);
            close.locator("button").click();
            visitor.sees("Planen är avslutad.");
            visitor.sees(FORWARD);
            visitor.sees("I tid varje dag sedan mars.");
            assertThat(visitor.page().locator(".facts").innerText()).contains("Avslutad");
            assertThat(visitor.page().locator("#leda form, a.deed").count()).isZero();
            visitor.findsNothingWrong();
        }
    }

    private static Locator close(Visitor visitor) {
        return visitor.deed(visitor.page().locator("#leda"), "Avsluta planen");
    }
}
