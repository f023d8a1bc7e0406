package se.samplan.ops.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The family moves to another municipality, and the case with it; a coordinator resigns. All of it by hand, from the pages. */
class CaseIT extends InTheBrowser {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCaseIsOfferedToTheNewMunicipalityWhichTakesItOver(boolean script) {
        OwnPlan plan = ownPlan().joinedByBoth();
        try (Visitor giving = script ? browsers().desktop() : browsers().withoutScript();
                Visitor taking = script ? browsers().desktop() : browsers().withoutScript();
                Visitor mother = browsers().phoneInTheDark()) {
            giving.signIn(plan.worker().name()).open(plan.upToDate(plan.path() + "/deltagare"));
            giving.sees("Ansvar för barnet hos " + plan.socialName());
            offers(giving, plan);
            giving.sees("Erbjudandet är skickat.");
            giving.sees(plan.elsewhereName());

            taking.signIn(plan.newcomer().name()).sees("Vill ni ta över ansvaret för barnet?");
            taking.sees("Familjen flyttar i vår.");
            taking.page().locator("main .deeds a.first").click();
            taking.sees(plan.socialName() + " frågade er");
            taking.press("Ja, vi tar över");
            taking.sees("Ansvaret för barnet har flyttat.");
            taking.sees("Ansvaret för " + plan.childName() + " är hos er");
            assertThat(taking.page().content()).doesNotContain(plan.path());

            mother.signIn(plan.mother().name()).open(plan.path() + "/deltagare");
            mother.sees("Ansvar för barnet hos " + plan.elsewhereName());
            mother.findsNothingWrong();
            mother.open(plan.path()).sees("ansvaret för barnet är nu hos " + plan.elsewhereName());
        }
    }

    @Test
    void anOfferIsDeclinedWithAReasonThatEveryoneInThePlanReads() {
        OwnPlan plan = ownPlan().joinedByBoth();
        try (Visitor giving = browsers().desktop();
                Visitor taking = browsers().phoneInTheDark()) {
            giving.signIn(plan.worker().name()).open(plan.upToDate(plan.path() + "/deltagare"));
            offers(giving, plan);
            giving.sees("Erbjudandet är skickat.");

            taking.signIn(plan.newcomer().name()).findsNothingWrong();
            taking.page().locator("main .deeds a.first").click();
            taking.findsNothingWrong();
            taking.page()
                    .locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Nej"))
                    .click();
            taking.press("Tacka nej");
            taking.sees("Skriv varför.");
            taking.page().locator("textarea[name=reason]").fill("De har inte kommit hit.");
            taking.press("Tacka nej");
            taking.sees("Ansvaret ligger kvar hos dem som frågade.");
            taking.sees("Inget väntar på dig");

            giving.open(plan.path()).sees("tackade nej till ansvaret för barnet: De har inte kommit hit.");
        }
    }

    @Test
    void aUnitWithoutAPartClaimsTheChildItFoundAndTheMotherOpposes() {
        OwnPlan plan = ownPlan().joinedByBoth();
        try (Visitor claiming = browsers().desktop();
                Visitor mother = browsers().desktop()) {
            claiming.signIn(plan.newcomer().name()).open("/ny-plan");
            claiming.page().fill("[name=identity]", plan.identity());
            claiming.page().fill("[name=reason]", "Familjen har flyttat hit.");
            claiming.press("Fortsätt");
            claiming.page()
                    .getByText("Ska er socialtjänst ha ansvaret för barnet?")
                    .click();
            claiming.findsNothingWrong();
            claiming.page().fill("[name=reference]", "IFN 2026-114");
            claiming.press("Skriv att vi har tagit över");
            claiming.sees("Ange beslutets dag.");
            claiming.page().fill("[name=decidedOn]", OwnPlan.today().toString());
            claiming.press("Skriv att vi har tagit över");
            claiming.sees("Alla i planen ser det nu och kan säga nej.");
            claiming.sees("Beslut: IFN 2026-114");
            assertThat(claiming.page().content()).doesNotContain(plan.childName());

            mother.signIn(plan.mother().name()).open(plan.path());
            mother.sees("En annan socialtjänst säger att den har tagit över ansvaret för barnet.");
            mother.sees("IFN 2026-114");
            mother.findsNothingWrong();
            Locator no = mother.deed(mother.page().locator("main"), "Nej, det stämmer inte");
            no.locator("textarea").fill("Vi bor kvar.");
            no.locator("button").click();
            mother.sees("Sparat. Ansvaret tas inte över.");

            claiming.open(claiming.path()).sees("Någon i planen har sagt nej");
            claiming.findsNothingWrong();
        }
    }

    @Test
    void aCoordinatorResignsAndTheUnitThatAnswersSeesItFirst() {
        OwnPlan plan = ownPlan().joinedByBoth().coordinated();
        try (Visitor resigning = browsers().desktop();
                Visitor colleague = browsers().desktop()) {
            resigning.signIn(plan.teacher().name()).open(plan.upToDate(plan.path()));
            Locator form = resigning.deed(resigning.page().locator("#leda"), "Sluta som samordnare");
            form.locator("textarea").fill("Byter tjänst.");
            form.locator("button").click();
            resigning.sees("Sparat. Du är inte samordnare längre.");
            resigning.sees(plan.schoolName() + " håller ihop planen så länge.");
            resigning.open("/min-dag").sees("Planen har ingen samordnare. Vem frågar ni?");
            resigning.findsNothingWrong();
            Locator asking = resigning.deed(resigning.page().locator("main"), "Fråga om samordnare");
            asking.locator("select[name=person]")
                    .selectOption(new SelectOption().setLabel(plan.worker().name() + " (" + plan.socialName() + ")"));
            asking.locator("button").click();
            resigning.sees("Frågan är skickad.");

            colleague.signIn(plan.worker().name()).open(plan.path() + "/ansvar");
            colleague.sees("Att hålla ihop planen");
            colleague.sees("medan samordnare och övergripande ansvar saknas");
            colleague.findsNothingWrong();
        }
    }

    private static void offers(Visitor giving, OwnPlan plan) {
        Locator ask = giving.page()
                .locator("#arende a.deed")
                .filter(new Locator.FilterOptions().setHasText("Erbjud en annan socialtjänst"));
        ask.click();
        giving.page().locator("#sok").fill(plan.elsewhereName());
        giving.press("Sök");
        Locator form = giving.page().locator("form[id^='form-offer-case']");
        // "Välj", and the one that was found: before that the form still stands from before the search.
        giving.page()
                .waitForCondition(() -> form.locator("select[name=to] option").count() == 2);
        form.locator("select[name=to]").selectOption(plan.elsewhereName());
        form.locator("textarea[name=reason]").fill("Familjen flyttar i vår.");
        form.locator("button").click();
    }
}
