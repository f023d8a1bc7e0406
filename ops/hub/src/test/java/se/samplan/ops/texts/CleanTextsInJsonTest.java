package se.samplan.ops.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.child.ChildId;
import se.samplan.plan.PlanId;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.platform.message.Ids;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Every text in a body is cleaned as it is read")
class CleanTextsInJsonTest {
    private final JsonMapper json =
            CleanTextsInJson.cleaning(JsonMapper.builder().build());

    private record Several(String one, List<String> many, int count) {}

    @Test
    void inARecordAndInAList() {
        assertThat(json.readValue(
                        "{\"one\":\"a\u202Eb\",\"many\":[\"\\u0000c\",\"d\\u200b\"],\"count\":3}", Several.class))
                .isEqualTo(new Several("ab", List.of("c", "d"), 3));
    }

    @Test
    void inACommand() {
        PlanId plan = new PlanId(Ids.next());
        ChildId child = new ChildId(Ids.next());
        String body = "{\"plan\":\"%s\",\"child\":\"%s\",\"reason\":\"Fr\\u202eånvaro\\u0007\"}".formatted(plan, child);
        assertThat(json.readValue(body, ProposePlan.class).reason()).isEqualTo("Frånvaro");
    }

    @Test
    void whatIsNoTextIsRefusedAsBefore() {
        assertThatThrownBy(() -> json.readValue("{\"one\":{}}", Several.class)).isInstanceOf(JacksonException.class);
        assertThat(json.readValue("{\"one\":null,\"count\":1}", Several.class).one())
                .isNull();
    }
}
