package se.samplan.ops.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on paper, and magnified. */
class PaperAndZoomIT extends InTheBrowser {
    private static final String CHILD = "Alva Lindqvist";

    @ParameterizedTest
    @ValueSource(strings = {"Åsa Öberg", "Maria Lindqvist"})
    void onPaperThePlanIsItsTextAlone(String name) {
        try (Visitor visitor = browsers().desktop()) {
            visitor.signIn(name);
            if (!name.startsWith("Maria")) {
                visitor.openPlanOf(CHILD);
            }
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            visitor.sees("Jag vill komma in utan att alla tittar.");
            visitor.sees("Oro som gör att hon inte sover.");
            visitor.sees("Sover minst åtta timmar på vardagar.");
            visitor.sees("Samtal om oro, sex gånger.");
            assertThat(visitor.page().locator("h1").isVisible()).isTrue();
            assertThat(visitor.page()
                            .locator(
                                    "form:visible, button:visible, summary:visible, nav:visible, footer:visible, #leda:visible")
                            .allInnerTexts())
                    .isEmpty();
        }
    }

    @Test
    void magnifiedTwiceNothingIsLostAndNothingScrollsSideways() {
        try (Visitor visitor = browsers().magnifiedTwice()) {
            visitor.signIn("Åsa Öberg").findsNothingWrong();
            visitor.unfolds().findsNothingWrong();
            visitor.openPlanOf(CHILD).findsNothingWrong();
            visitor.unfolds().findsNothingWrong();
        }
    }
}
