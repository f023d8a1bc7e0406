package se.samplan.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.script.Vocabulary;
import tools.jackson.databind.JsonNode;

/** The document that the hub serves is enough for a program that knows nothing else. */
class OpenApiIT {
    private final ApiOfDocument api = new ApiOfDocument(RunningHub.shared().address());

    @Test
    void isAValidDocumentOfVersion31() {
        ParseOptions everything = new ParseOptions();
        everything.setResolve(true);
        everything.setValidateExternalRefs(true);

        var parsed = new OpenAPIV3Parser().readContents(api.document().toString(), List.of(), everything);

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).startsWith("3.1");
        assertThat(parsed.getOpenAPI().getPaths()).isNotEmpty();
    }

    @Test
    void namesEveryWordOfTheLanguageAndEveryRead() {
        Set<String> expected = new HashSet<>();
        Vocabulary.words().forEach(word -> expected.add("/api/commands/" + word));
        expected.addAll(List.of(
                "/api/commands/register-party",
                "/api/me",
                "/api/parties",
                "/api/parties/search",
                "/api/children/find",
                "/api/plans",
                "/api/plans/search",
                "/api/plans/{plan}",
                "/api/plans/{plan}/history",
                "/api/plans/{plan}/entries/{entry}/remarks",
                "/api/plans/{plan}/commitments/{commitment}/responsible",
                "/api/worklist"));

        assertThat(api.paths()).containsAll(expected);
    }

    /** The units are a plain list: how many there are, and where the next are, stands in its headers. */
    @Test
    void saysHowToGetTheRestOfAListThatHasALimit() {
        JsonNode units = api.document().path("paths").path("/api/parties").path("get");
        assertThat(units.at("/responses/200/headers").propertyNames()).contains("Samplan-Total", "Link");
        assertThat(units.at("/responses/200/content/application~1json/schema/type")
                        .asString())
                .isEqualTo("array");
        for (String list : List.of("/api/parties", "/api/plans", "/api/worklist")) {
            assertThat(api.document()
                            .path("paths")
                            .path(list)
                            .path("get")
                            .path("parameters")
                            .valueStream()
                            .map(each -> each.path("name").asString()))
                    .as(list)
                    .contains("page", "size");
        }
    }

    @Test
    void whatCanNotBeReadIsAProblemWithACodeToo() {
        MainJob job = new MainJob(RunningHub.shared().address());
        job.throughTheHub();
        for (Answer answer : List.of(
                api.hub().post(job.teacher(), "/api/commands/keep", "not an object"),
                api.hub().get(job.teacher(), "/api/plans?size=many"),
                api.hub().get(job.teacher(), "/api/plans?page=2147483647"),
                api.hub().get(job.teacher(), "/api/worklist?page=2147483647&size=100"),
                api.hub().get(job.teacher(), "/api/plans?page=99999999999"),
                api.hub().get(job.teacher(), "/api/worklist?page=-1"),
                api.hub().get(job.teacher(), "/api/plans?sort=backwards"),
                api.hub().get(job.teacher(), "/api/plans?text=mentor"),
                api.hub().get(job.teacher(), "/api/parties?text=skolan"),
                api.hub().get(job.teacher(), "/api/parties?code=98765432"),
                api.hub().post(job.teacher(), "/api/plans/search", Map.of("sort", "backwards")),
                api.hub().post(job.teacher(), "/api/plans/search", Map.of("page", 2147483647)),
                api.hub().get(job.teacher(), "/api/plans?after=" + job.plan() + ":7"),
                api.hub().get(job.teacher(), "/api/worklist?after=nothing"))) {
            assertThat(answer.accepted()).isFalse();
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body().path("code").asString()).isEqualTo("malformed");
            assertThat(answer.body().path("detail").asString()).isNotBlank();
        }
        assertThat(api.hub()
                        .get(job.teacher(), "/api/plans/inget-id")
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("no-access");
    }

    @Test
    void isEnoughToDoTheMainJob() {
        new MainJob(RunningHub.shared().address()).throughTheHub();
    }
}
