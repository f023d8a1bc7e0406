package se.samplan.pages.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import se.samplan.plan.GoalId;
import se.samplan.platform.message.TextLimits;

class SubmittedFormTest {

    private static SubmittedForm form(Map<String, String> fields) {
        var all = new LinkedMultiValueMap<String, String>();
        fields.forEach(all::add);
        return new SubmittedForm(all);
    }

    @Test
    void everyTroubleIsToldAtOnce() {
        SubmittedForm form = form(Map.of("text", "  ", "due", "på fredag", "goal", "nej"));
        form.text("text");
        form.day("due");
        form.chosenOrNull("goal", GoalId::new);

        var trouble = catchThrowableOfType(FormIncomplete.class, () -> form.checked("made"));

        assertThat(trouble.troubles())
                .containsExactly(
                        Map.entry("text", "missing"), Map.entry("due", "not-a-day"), Map.entry("goal", "unknown"));
    }

    @Test
    void aTextMayBeTwoThousandCharactersLong() {
        SubmittedForm fits = form(Map.of("text", "å".repeat(TextLimits.LONGEST)));
        assertThat(fits.checked(fits.text("text"))).hasSize(TextLimits.LONGEST);

        SubmittedForm tooLong = form(Map.of("text", "å".repeat(TextLimits.LONGEST + 1)));
        tooLong.text("text");
        assertThat(catchThrowableOfType(FormIncomplete.class, () -> tooLong.checked("made"))
                        .troubles())
                .containsEntry("text", "too-long");
    }

    @Test
    void aFieldLeftOutIsNothingWhereItIsNotNeeded() {
        SubmittedForm form = form(Map.of("day", ""));
        assertThat(form.dayOrNull("day")).isNull();
        assertThat(form.textOrNull("text")).isNull();
        assertThat(form.checked("made")).isEqualTo("made");
    }
}
