package se.samplan.pages.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class SwedishTextTest {
    /** Ten past midnight on 24 November in Stockholm, still the day before in Greenwich. */
    private static final Instant NOW = Instant.parse("2026-11-23T23:10:00Z");

    private final SwedishText say = new SwedishText(texts(), Clock.fixed(NOW, ZoneOffset.UTC));

    static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @Test
    void todayIsTheDayInStockholm() {
        assertThat(say.today()).isEqualTo("2026-11-24");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, i dag",
        "2026-11-25, i morgon",
        "2026-11-23, i går",
        "2026-11-26, om två dagar",
        "2026-12-07, om 13 dagar",
        "2026-12-08, om två veckor",
        "2026-11-09, för två veckor sedan",
        "2027-01-23, om åtta veckor",
        "2027-02-24, om tre månader",
        "2028-11-24, om två år",
        "2026-08-18, för tre månader sedan",
    })
    void aDayIsNearOrFarAsPeopleSayIt(LocalDate day, String words) {
        assertThat(say.near(day)).isEqualTo(words);
    }

    @Test
    void aDayIsSaidWithItsWeekdayAndTheYearOnlyWhenItIsAnother() {
        assertThat(say.when(LocalDate.parse("2026-11-26"))).isEqualTo("torsdag 26 november, om två dagar");
        assertThat(say.day(LocalDate.parse("2027-01-04"))).isEqualTo("måndag 4 januari 2027");
    }

    @Test
    void aMomentIsSaidInStockholmTime() {
        assertThat(say.moment(Instant.parse("2026-11-23T23:05:00Z"))).isEqualTo("i dag 00.05");
        assertThat(say.moment(Instant.parse("2026-11-22T23:30:00Z"))).isEqualTo("i går 00.30");
        assertThat(say.moment(Instant.parse("2026-06-01T10:00:00Z"))).isEqualTo("måndag 1 juni 12.00");
    }

    @Test
    void aListEndsWithAnd() {
        assertThat(say.list(List.of())).isEmpty();
        assertThat(say.list(List.of("BUP"))).isEqualTo("BUP");
        assertThat(say.list(List.of("skolan", "BUP", "familjen"))).isEqualTo("skolan, BUP och familjen");
    }

    @Test
    void aCountIsAWordUpToTwelve() {
        assertThat(say.count("plans.total", 0)).isEqualTo("Inga planer");
        assertThat(say.count("plans.total", 1)).isEqualTo("En plan");
        assertThat(say.count("plans.total", 12)).isEqualTo("tolv planer");
        assertThat(say.count("plans.total", 2300)).isEqualTo("2300 planer");
    }

    @Test
    void aTroubleIsToldInTheWordsOfItsFieldWhereItHasAny() {
        assertThat(say.trouble("due", "missing")).isEqualTo("Ange vilken dag det ska vara klart.");
        assertThat(say.trouble("text-018f3c1e-7b6a-7c3d-9e4f-1a2b3c4d5e6f", "missing"))
                .isEqualTo("Skriv en text.");
        assertThat(say.trouble("anything", "missing")).isEqualTo("Fyll i det här.");
    }
}
