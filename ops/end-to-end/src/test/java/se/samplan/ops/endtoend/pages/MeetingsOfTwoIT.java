package se.samplan.ops.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people at the same plan at the same time. */
class MeetingsOfTwoIT extends InTheBrowser {
    private static final String CHILD = "Alva Lindqvist";
    private static final double SOON = 45_000;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSlowerOfTwoIsToldWhatChangedAndKeepsWhatWasTyped(boolean script) {
        String words = "Något som två vill bli klara med, " + (script ? "med" : "utan") + " skript.";
        try (Visitor karin = browsers().desktop();
                Visitor tomas = script ? browsers().desktop() : browsers().withoutScript()) {
            karin.signIn("Karin Sjögren").openPlanOf(CHILD).commitments(words);
            tomas.signIn("Tomas Ek").openPlanOf(CHILD);
            Locator done = tomas.deed(tomas.line(words), "Klart");
            done.locator("textarea").fill("Det gick bra.");

            karin.deed(karin.line(words), "Klart").locator("button").click();
            karin.sees("Bra! Åtagandet är klart.");
            done.locator("button").click();

            tomas.sees("Någon hann före");
            tomas.sees("Du skrev: Det gick bra.");
            tomas.sees("Karin Sjögren (BUP Ekbacken) blev klar med: " + words);
        }
    }

    @Test
    void anOpenPlanShowsByItselfWhatSomebodyElseTells() {
        OwnPlan plan = ownPlan().joinedByBoth();
        plan.commitment(plan.teacher(), plan.goal(plan.teacher(), "Kommer i tid."), "En vuxen möter vid bussen.");
        try (Visitor reading = browsers().desktop();
                Visitor telling = browsers().desktop()) {
            reading.signIn(plan.worker().name()).open(plan.upToDate(plan.path()));
            telling.signIn(plan.teacher().name()).open(plan.path());
            tell(telling, "Tre mornar av fem.");

            reading.sees("Tre mornar av fem.", SOON);
        }
    }

    @Test
    void aChangeBetweenTheMakingOfAPageAndItsFirstListeningIsShown() {
        OwnPlan plan = ownPlan().joinedByBoth();
        try (Visitor reading = browsers().desktop()) {
            Runnable listen = reading.hearsNothing();
            reading.signIn(plan.worker().name()).open(plan.upToDate(plan.path()));
            reading.sees("Planen har ingen samordnare.");
            plan.need(plan.teacher(), "Orkar inte gå in på morgonen.");
            listen.run();
            reading.sees("Orkar inte gå in på morgonen.", SOON);

            listen = reading.hearsNothing();
            reading.open(plan.upToDate("/min-dag")).sees("Inget väntar på dig");
            plan.need(plan.teacher(), "Sover inte på nätterna.");
            listen.run();
            reading.sees("Sover inte på nätterna.", SOON);
        }
    }

    @Test
    void whoComesBackHearsAtOnceOnlyWhenSomethingHasChanged() {
        OwnPlan plan = ownPlan().joinedByBoth();
        try (Visitor reading = browsers().desktop()) {
            reading.signIn(plan.worker().name());
            for (String page : List.of(plan.path(), "/min-dag")) {
                reading.open(plan.upToDate(page));
                String at = reading.listensAt();
                String path = at.substring(0, at.indexOf('?'));
                String shown = at.substring(at.indexOf('=') + 1);

                assertThat(reading.hears(at, null)).doesNotContain("event:changed");
                String missed = reading.hears(path + "?since=0", null);
                assertThat(missed).contains("event:changed");
                assertThat(reading.hears(at, "0")).contains("event:changed");
                assertThat(reading.hears(path + "?since=0", shown)).doesNotContain("event:changed");
                String now = missed.replaceAll("(?s).*id:([A-Za-z0-9_-]{43}).*", "$1");
                assertThat(now).as("another each time").isNotEqualTo(shown);
                assertThat(reading.hears(path + "?since=0", now)).doesNotContain("event:changed");
                assertThat(reading.hears(path, null)).doesNotContain("event:changed");
            }
        }
    }

    @Test
    void aListThatRenewsItselfStaysAsItWasAskedFor() {
        OwnPlan plan = ownPlan().joinedByBoth();
        try (Visitor reading = browsers().desktop()) {
            reading.signIn(plan.worker().name()).search("Pim", "name");
            reading.sees(plan.childName());
            var renewed = reading.page()
                    .waitForResponse(
                            answer -> answer.url().contains("/planer?"),
                            () -> plan.need(plan.teacher(), "Orkar inte gå in på morgonen."));

            assertThat(renewed.url())
                    .contains("visa=alla", "ordning=name", "sok=")
                    .doesNotContain("Pim");
            reading.sees(plan.childName());
            assertThat(reading.page().locator("#visa").inputValue()).isEqualTo("alla");
            reading.findsNothingWrong();
        }
    }

    @Test
    void whatSomeoneWasJustToldStaysWhenThePageRenewsItself() {
        OwnPlan plan = ownPlan().joinedByBoth();
        plan.commitment(plan.teacher(), plan.goal(plan.teacher(), "Kommer i tid."), "En vuxen möter vid bussen.");
        try (Visitor promising = browsers().desktop();
                Visitor telling = browsers().desktop()) {
            promising.signIn(plan.worker().name()).open(plan.upToDate(plan.path()));
            promising.commitments("Ringer kvart i sju.");
            telling.signIn(plan.teacher().name()).open(plan.path());
            tell(telling, "Tre mornar av fem.");

            promising.sees("Tre mornar av fem.", SOON);
            promising.sees("Löftet står i planen.");
            promising.findsNothingWrong();
        }
    }

    @Test
    void aFormThatCameBackStandsUntilItIsDealtWith() {
        OwnPlan plan = ownPlan().joinedByBoth();
        plan.commitment(plan.teacher(), plan.goal(plan.teacher(), "Kommer i tid."), "En vuxen möter vid bussen.");
        try (Visitor correcting = browsers().desktop();
                Visitor telling = browsers().desktop()) {
            correcting.signIn(plan.worker().name()).open(plan.upToDate(plan.path()));
            Locator form = correcting.deed(correcting.page().locator("article.goal"), "Vi tar på oss något");
            form.locator("textarea").fill("Vi ringer på kvällen.");
            form.locator("button").click();
            correcting.sees("Rätta det här innan du sparar");
            telling.signIn(plan.teacher().name()).open(plan.path());
            tell(telling, "Tre mornar av fem.");

            correcting.sees("Något har ändrats medan du läste. Visa det nya.", SOON);
            correcting.sees("Rätta det här innan du sparar");
            assertThat(form.locator("textarea").inputValue()).isEqualTo("Vi ringer på kvällen.");
        }
    }

    @Test
    void whoIsWritingIsToldOfTheNewAndNotDisturbed() {
        OwnPlan plan = ownPlan().joinedByBoth();
        plan.commitment(plan.teacher(), plan.goal(plan.teacher(), "Kommer i tid."), "En vuxen möter vid bussen.");
        try (Visitor writing = browsers().desktop();
                Visitor telling = browsers().desktop()) {
            writing.signIn(plan.worker().name()).open(plan.upToDate(plan.path()));
            Locator words = writing.deed(writing.page().locator("article.goal"), "Vi tar på oss något")
                    .locator("textarea");
            words.fill("Vi ringer på kvällen.");
            telling.signIn(plan.teacher().name()).open(plan.path());
            tell(telling, "Tre mornar av fem.");

            writing.sees("Något har ändrats medan du läste. Visa det nya.", SOON);
            assertThat(words.inputValue()).isEqualTo("Vi ringer på kvällen.");
        }
    }

    private static void tell(Visitor visitor, String words) {
        Locator form = visitor.deed(visitor.line("En vuxen möter vid bussen."), "Berätta hur det går");
        form.locator("textarea").fill(words);
        form.locator("button").click();
        visitor.sees("De andra kan läsa hur det går.");
    }
}
