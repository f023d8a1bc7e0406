package se.samplan.ops.player.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of scenarios are those of the commands")
class VocabularyTest {

    @Test
    void aFieldMeansWhatItsTypeSays() {
        assertThat(Vocabulary.fieldsOf("move-due"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "plan", Meaning.PLAN,
                        "child", Meaning.UNSENT,
                        "commitment", Meaning.ENTRY,
                        "due", Meaning.PLAIN,
                        "reason", Meaning.PLAIN));
        assertThat(Vocabulary.fieldsOf("give-consent"))
                .containsEntry("plan", Meaning.UNSENT)
                .containsEntry("child", Meaning.CHILD)
                .containsEntry("among", Meaning.PARTIES)
                .containsEntry("exclude", Meaning.PLAINS);
        assertThat(Vocabulary.fieldsOf("close-plan")).containsEntry("evaluations", Meaning.EVALUATIONS);
        assertThat(Vocabulary.fieldsOf("assess-maturity")).containsEntry("ownConsentNeeded", Meaning.FLAG);
    }

    @Test
    void aScenarioSaysWhoTakesOverInOneField() {
        assertThat(Vocabulary.fieldsOf("offer-handover"))
                .containsEntry("to", Meaning.RECEIVER)
                .doesNotContainKeys("toParty", "toPerson");
    }

    @Test
    void whatTheHubHasNoPlaceForIsUnderstood() {
        assertThat(Vocabulary.fieldsOf("keep"))
                .containsEntry("text", Meaning.PLAIN)
                .containsEntry("reason", Meaning.UNSENT);
    }

    @Test
    void whatOnlyTheHubSendsIsNoWord() {
        assertThat(Vocabulary.words())
                .doesNotContain("examine-ground", "introduce-staff")
                .contains("strike", "release");
    }
}
