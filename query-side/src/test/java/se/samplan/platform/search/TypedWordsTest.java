package se.samplan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words that somebody searches for")
class TypedWordsTest {

    @Test
    void areCleanAndNoLongerThanOneQuestionTakes() {
        assertThat(TypedWords.of(" A\u0308lva\u200b ")).isEqualTo("Älva");
        assertThat(TypedWords.of("a-b ".repeat(50_000))).hasSize(300);
    }
}
