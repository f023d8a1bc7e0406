package se.samplan.ops.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesIT extends InTheBrowser {
    private static final String CHILD = "Alva Lindqvist";
    private static final String NEXT_MONTH =
            LocalDate.now(ZoneId.of("Europe/Stockholm")).plusMonths(1).toString();

    @ParameterizedTest
    @ValueSource(strings = {"Åsa Öberg", "Mehmet Yılmaz", "Karin Sjögren", "Maria Lindqvist", "Gun Revelius"})
    void everyoneToursThePagesAtTheDeskAndFindsNothingWrong(String name) {
        try (Visitor visitor = browsers().desktop()) {
            tour(visitor.signIn(name), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Åsa Öberg", "Maria Lindqvist"})
    void andOnANarrowPhoneInTheDark(String name) {
        try (Visitor visitor = browsers().phoneInTheDark()) {
            tour(visitor.signIn(name), name);
        }
    }

    private static void tour(Visitor visitor, String name) {
        visitor.findsNothingWrong();
        if (name.startsWith("Maria")) {
            visitor.open("/var-plan");
        } else {
            visitor.open("/planer").findsNothingWrong();
            visitor.openPlanOf(CHILD);
        }
        String plan = visitor.path();
        for (String page :
                List.of(plan, plan + "/deltagare", plan + "/ansvar", "/tillganglighet", "/personuppgifter")) {
            visitor.open(page).findsNothingWrong();
            visitor.unfolds().findsNothingWrong();
        }
    }

    @Test
    void aCommitmentIsMadeReportedAndKeptWithScript() {
        try (Visitor visitor = browsers().desktop()) {
            commitmentReportAndKeep(visitor, "Frukost i lugn och ro, med skript.");
        }
    }

    @Test
    void aCommitmentIsMadeReportedAndKeptWithoutScript() {
        try (Visitor visitor = browsers().withoutScript()) {
            commitmentReportAndKeep(visitor, "Frukost i lugn och ro, utan skript.");
        }
    }

    private static void commitmentReportAndKeep(Visitor visitor, String words) {
        commitment(visitor.signIn("Karin Sjögren").openPlanOf(CHILD), words);

        Locator report = visitor.deed(visitor.line(words), "Berätta hur det går");
        report.locator("textarea").fill("Tre mornar av fem.");
        report.locator("button").press("Enter");
        visitor.sees("De andra kan läsa hur det går.");
        visitor.sees("Tre mornar av fem.");

        visitor.deed(visitor.line(words), "Klart").locator("button").press("Enter");
        visitor.sees("Bra! Åtagandet är klart.");
        assertThat(visitor.line(words).locator(".state").first().textContent()).isEqualTo("Klart");
    }

    /** Sends the form with too little first: what is missing is told, and what was typed stands. */
    private static void commitment(Visitor visitor, String words) {
        Locator deed = visitor.deed(visitor.page().locator("article.goal").first(), "Vi tar på oss något");
        deed.locator("textarea").fill(words);
        deed.locator("button").press("Enter");

        visitor.sees("Rätta det här innan du sparar");
        visitor.sees("Ange vilken dag det ska vara klart.");
        Locator again = visitor.page().locator("form[id^='form-promise']");
        assertThat(again.locator("textarea").inputValue()).isEqualTo(words);
        again.locator("input[name=due]").fill(NEXT_MONTH);
        again.locator("select[name=topic]").selectOption("schooling");
        again.locator("button").press("Enter");
        visitor.sees("Löftet står i planen.");
    }

    @Test
    void aDoublePressPromisesOnce() {
        String words = "Ett enda löfte, sänt två gånger.";
        try (Visitor visitor = browsers().desktop()) {
            visitor.signIn("Karin Sjögren").openPlanOf(CHILD);
            String plan = visitor.path();
            Locator form = visitor.deed(visitor.page().locator("article.goal").first(), "Vi tar på oss något");
            form.locator("textarea").fill(words);
            form.locator("input[name=due]").fill(NEXT_MONTH);
            form.locator("select[name=topic]").selectOption("schooling");
            String fields = String.valueOf(visitor.fields(form));

            assertThat(visitor.send(plan + "/gor", fields)).isEqualTo(200);
            assertThat(visitor.send(plan + "/gor", fields)).isEqualTo(200);

            visitor.open(plan).sees(words);
            assertThat(visitor.page()
                            .locator("li[id^='c-'] .row-what")
                            .filter(new Locator.FilterOptions().setHasText(words))
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void aCommitmentIsKeptWithTheKeyboardAlone() {
        String words = "Ett löfte för tangentbordet.";
        try (Visitor visitor = browsers().desktop()) {
            commitment(visitor.signIn("Karin Sjögren").openPlanOf(CHILD), words);
            visitor.line(words).locator("a.deed").first().focus();
            visitor.page().keyboard().press("Enter");
            visitor.page().locator("form[id^='form-keep']").waitFor();
            for (int stops = 0; stops < 12 && !focusIsOn(visitor, "Markera som klart"); stops++) {
                visitor.page().keyboard().press("Tab");
            }
            assertThat(focusIsOn(visitor, "Markera som klart")).isTrue();
            visitor.page().keyboard().press("Enter");
            visitor.sees("Bra! Åtagandet är klart.");
        }
    }

    private static boolean focusIsOn(Visitor visitor, String words) {
        return words.equals(visitor.page().evaluate("document.activeElement.textContent.trim()"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/planer/018f3c1e-7b6a-7c3d-9e4f-1a2b3c4d5e6f", "/planer/inget-id", "/inget/har"})
    void whatIsNotThereIsSaidKindly(String address) {
        try (Visitor visitor = browsers().desktop()) {
            visitor.signIn("Karin Sjögren").open(address);
            visitor.sees("Finns inte för dig");
            visitor.findsNothingWrong();
        }
    }

    @Test
    void signingOutEndsAtTheSignIn() {
        try (Visitor visitor = browsers().desktop()) {
            visitor.signIn("Karin Sjögren").page().locator("details.me summary").click();
            visitor.press("Logga ut");
            visitor.page().waitForURL(address -> address.contains("/sign-in/"));
            visitor.open("/min-dag");
            assertThat(visitor.page().url()).contains("/sign-in/");
        }
    }
}
