package se.samplan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no template may hold. */
class TemplatesTest {
    private final List<String> templates = new Sources().templates();

    @Test
    void nothingIsLetThroughUnescaped() {
        assertThat(templates).hasSizeGreaterThan(30).noneMatch(template -> template.contains("$unsafe"));
    }

    @Test
    void noScriptAndNoStyleStandsInAPage() {
        assertThat(templates)
                .noneMatch(template -> template.contains(" style="))
                .noneMatch(template -> template.contains("<style"))
                .noneMatch(template ->
                        Pattern.compile("\\son[a-z]+=").matcher(template).find())
                .noneMatch(template -> Pattern.compile("<script(?![^>]*src=)")
                        .matcher(template)
                        .find());
    }

    /** The form that leads on to the provider's own sign-out is none of ours: a token of ours in it would be told to another site. */
    @Test
    void everyFormThatIsSentCarriesTheTokenAgainstForgery() {
        assertThat(templates)
                .allSatisfy(template -> assertThat(count(template, "method=\"post\"") - count(template, "data-onwards"))
                        .isEqualTo(count(template, "@template.form.token(")));
    }

    private static int count(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }
}
