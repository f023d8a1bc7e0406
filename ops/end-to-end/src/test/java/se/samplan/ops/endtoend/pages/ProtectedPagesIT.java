package se.samplan.ops.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The demo's Nils has protected identity; his school and socialtjänst are cleared, BUP and the family are not. */
class ProtectedPagesIT extends InTheBrowser {
    private static final String CHILD = "Nils Ask";
    private static final List<String> WHERE_AND_WHEN = List.of(
            "Björkängsskolan", "Ekbacken", "Åsa Öberg", "Mehmet", "hållplatsen", "Fem morgnar", "Går inte ut ensam");

    private static Visitor visitor() {
        return browsers().desktop();
    }

    @Test
    void aGuardianWithoutCustodyHasNoPlanToRead() {
        try (Visitor visitor = visitor()) {
            visitor.signIn("Roger Ask").open("/var-plan");
            visitor.sees("Ingen plan ännu");
            assertThat(visitor.page().content()).doesNotContain(WHERE_AND_WHEN).doesNotContain(CHILD);
        }
    }

    @Test
    void theFamilyWithoutClearanceFindsNeitherUnitsNorStaffNorPlacesOnAnyPage() {
        try (Visitor visitor = visitor()) {
            visitor.signIn("Petra Ask").open("/var-plan");
            visitor.sees("Barnet har skyddade personuppgifter.");
            visitor.findsNothingWrong();
            String plan = visitor.path().equals("/var-plan") ? visitor.planLinked() : visitor.path();
            for (String page : List.of("/var-plan", plan, plan + "/deltagare", plan + "/ansvar")) {
                visitor.open(page).unfolds();
                assertThat(visitor.page().content()).as(page).doesNotContain(WHERE_AND_WHEN);
            }
            visitor.open(plan + "/ansvar").unfolds().sees("Skolan");
        }
    }

    @Test
    void bupReadsItsOwnAndWhatItWasAskedButNotWhereTheSchoolIs() {
        try (Visitor visitor = visitor()) {
            visitor.signIn("Karin Sjögren").openPlanOf(CHILD);
            visitor.sees("(dolt: skyddade personuppgifter)");
            visitor.sees("Traumasamtal en gång i veckan.");
            visitor.sees("Två samtal.");
            String plan = visitor.path();
            for (String page : List.of(plan, plan + "/deltagare", plan + "/ansvar")) {
                visitor.open(page).unfolds();
                assertThat(visitor.page().content())
                        .as(page)
                        .doesNotContain(
                                "Björkängsskolan", "Socialtjänsten Ekbacken", "Åsa Öberg", "Mehmet", "hållplatsen");
            }
            assertThat(visitor.read(plan + "/ansvar.csv"))
                    .contains("Karin Sjögren")
                    .doesNotContain("Björkängsskolan");
            visitor.search("Nils", "changed");
            assertThat(visitor.page().locator("main .rows").innerText())
                    .contains(CHILD)
                    .doesNotContain("Björkängsskolan", "Mehmet");
            visitor.search("hållplatsen", "changed");
            assertThat(visitor.page().locator("main .rows").count()).isZero();
        }
    }

    @Test
    void theClearedReadEverythingAndSeeWhoDoesNot() {
        try (Visitor visitor = visitor()) {
            visitor.signIn("Åsa Öberg").openPlanOf(CHILD);
            visitor.sees("Möter vid hållplatsen kvart i åtta.");
            visitor.sees("Barnet har skyddade personuppgifter.");
            visitor.open(visitor.path() + "/deltagare");
            visitor.sees("Ser inte namn, dagar och andras ord");
            assertThat(visitor.page().getByText("Skydda barnets identitet").count())
                    .isZero();
        }
    }

    @Test
    void socialtjanstClearsAPartyAndTakesItBack() {
        try (Visitor worker = visitor();
                Visitor therapist = visitor()) {
            therapist.signIn("Karin Sjögren").openPlanOf(CHILD);
            worker.signIn("Mehmet Yılmaz").openPlanOf(CHILD);
            String participants = worker.path() + "/deltagare";

            clear(worker, participants, "BUP Ekbacken", true);
            therapist.open(therapist.path()).sees("Möter vid hållplatsen kvart i åtta.");

            clear(worker, participants, "BUP Ekbacken", false);
            therapist.open(therapist.path()).sees("(dolt: skyddade personuppgifter)");
            assertThat(therapist.page().content()).doesNotContain("hållplatsen");
        }
    }

    private static void clear(Visitor worker, String participants, String party, boolean cleared) {
        worker.open(participants);
        worker.page().getByText("Ändra skyddet av barnets identitet").click();
        worker.findsNothingWrong();
        worker.page()
                .locator("#form-protect-identity-mer label.choice")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(party))
                .locator("input")
                .setChecked(cleared);
        worker.press("Spara skyddet");
        worker.sees("Skyddet är sparat.");
    }
}
