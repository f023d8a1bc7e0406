package se.samplan.ops.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.decide.web.CommandFamily;

/** Makes the OpenAPI document enough for a program that knows nothing else. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {
    private static final String SIGN_IN = "signIn";
    private static final String PROBLEM = "Problem";
    private static final String ANY = "*/*";
    private static final SortedMap<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "Can't be read",
            "401", "Not signed in",
            "403", "Not for this person or party",
            "404", "Does not exist for this person",
            "409", "Not in the state that things are in",
            "422", "Something is missing or can't be so, or the key came before with another command",
            "429", "Too often; the header Retry-After says in how many seconds again"));

    @Bean
    OpenApiCustomizer document(
            @Value("${samplan.public-url}") String address,
            @Value("${samplan.sign-in.issuer}") String issuer,
            ObjectProvider<CommandFamily> commands) {
        return document -> {
            CommandPaths.addTo(document, commands.orderedStream().toList());
            document.info(new Info()
                    .title("Samplan")
                    .version("1")
                    .description(
                            "Keeps a child's joint plan (SIP) together. Commands tell what somebody wants done, one"
                                    + " address each; ids are UUIDs that the caller makes. Days are days in"
                                    + " Europe/Stockholm.")
                    .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")));
            document.servers(List.of(new Server().url(address)));
            described(document, issuer);
            document.getPaths().forEach((path, item) -> item.readOperations().forEach(it -> complete(path, it)));
        };
    }

    private static void described(OpenAPI document, String issuer) {
        Components components = document.getComponents() == null ? new Components() : document.getComponents();
        components.addSecuritySchemes(
                SIGN_IN,
                new SecurityScheme()
                        .type(SecurityScheme.Type.OPENIDCONNECT)
                        .openIdConnectUrl(issuer + "/.well-known/openid-configuration")
                        .description(
                                "A bearer token for the audience samplan; people by authorization code with PKCE"));
        components.addSchemas(PROBLEM, problem());
        document.components(components).addSecurityItem(new SecurityRequirement().addList(SIGN_IN));
    }

    private static Schema<?> problem() {
        Schema<?> problem = new ObjectSchema()
                .description("A refusal (RFC 9457)")
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new Schema<Integer>().type("integer"))
                .addProperty("detail", new StringSchema().description("a Swedish sentence that a person can act on"))
                .addProperty("code", new StringSchema().description("stable, for programs, for example not-your-party"))
                .addProperty("details", new ObjectSchema().description("what is missing, or which fields are wrong"));
        problem.setRequired(List.of("title", "status"));
        return problem;
    }

    private static void complete(String path, Operation operation) {
        operation.getResponses().values().forEach(OpenApiDescription::asJson);
        REFUSALS.forEach((status, meaning) -> {
            boolean told = path.startsWith(CommandPaths.ADDRESS) || status.matches("40[014]|429");
            if (told && !operation.getResponses().containsKey(status)) {
                operation.getResponses().addApiResponse(status, refusal(meaning));
            }
        });
        if (path.startsWith(CommandPaths.ADDRESS)) {
            operation.addParametersItem(header(
                    "Idempotency-Key",
                    "The caller's own id of this request: sent again under the same key, it changes nothing and is"
                            + " answered the same",
                    new StringSchema().format("uuid")));
            operation.addParametersItem(header(
                    "If-Match",
                    "The version, in quotes, that the caller had seen; what somebody else has changed since is"
                            + " answered as a conflict",
                    new StringSchema()));
        }
    }

    private static HeaderParameter header(String name, String description, Schema<?> schema) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description).required(false).schema(schema);
        return header;
    }

    private static ApiResponse refusal(String meaning) {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }

    /** An answer that could be of any type is JSON. */
    private static void asJson(ApiResponse response) {
        Content content = response.getContent();
        if (content != null && content.get(ANY) instanceof MediaType any) {
            content.remove(ANY);
            content.addMediaType("application/json", any);
        }
    }
}
