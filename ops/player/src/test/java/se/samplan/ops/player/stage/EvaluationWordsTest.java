package se.samplan.ops.player.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplan.ops.player.script.Value;

class EvaluationWordsTest {
    private static final Map<String, Object> MET = Map.of("outcome", "met", "text", "Det gick.");

    @Test
    void readsEveryPlainWayOfSayingIt() {
        assertThat(EvaluationWords.of(text("met: Det gick."))).isEqualTo(MET);
        assertThat(EvaluationWords.of(text("met, Det gick."))).isEqualTo(MET);
        assertThat(EvaluationWords.of(new Value.ValueList(1, List.of(text("met"), text("Det gick.")))))
                .isEqualTo(MET);
        assertThat(EvaluationWords.of(fields("met", "Det gick."))).isEqualTo(MET);
        assertThat(EvaluationWords.of(fields("outcome", "met", "text", "Det gick.")))
                .isEqualTo(MET);
        assertThat(EvaluationWords.of(fields("is", "met", "text", "Det gick."))).isEqualTo(MET);
        assertThat(EvaluationWords.of(text("not-met"))).isEqualTo(Map.of("outcome", "not-met", "text", ""));
    }

    private static Value.Text text(String text) {
        return new Value.Text(1, text, false);
    }

    private static Value fields(String... pairs) {
        var fields = new java.util.LinkedHashMap<String, Value>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], text(pairs[i + 1]));
        }
        return new Value.Fields(1, fields);
    }
}
