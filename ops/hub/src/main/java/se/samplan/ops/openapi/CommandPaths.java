package se.samplan.ops.openapi;

import static org.springdoc.core.utils.SpringDocAnnotationsUtils.extractSchema;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.annotation.Annotation;
import java.util.List;
import se.samplan.platform.decide.web.CommandFamily;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.SealedReceipt;

/** One path per command that can be asked for, with the shape of its record: all of it read from the sealed commands. */
final class CommandPaths {
    static final String ADDRESS = "/api/commands/";
    private static final String JSON = "application/json";

    private final Components components;

    private CommandPaths(Components components) {
        this.components = components;
    }

    static void addTo(OpenAPI document, List<CommandFamily> families) {
        Components components = document.getComponents() == null ? new Components() : document.getComponents();
        Paths paths = document.getPaths() == null ? new Paths() : document.getPaths();
        CommandPaths each = new CommandPaths(components);
        families.forEach(family -> family.byWord()
                .forEach((word, type) -> paths.addPathItem(
                        ADDRESS + word, new PathItem().post(each.operation(family.concept(), type)))));
        document.components(components).paths(paths);
    }

    private Operation operation(String concept, Class<? extends Command> type) {
        String name = type.getSimpleName();
        return new Operation()
                .addTagsItem(concept)
                .operationId(Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .requestBody(new RequestBody().required(true).content(json(type)))
                .responses(new ApiResponses()
                        .addApiResponse(
                                "200", new ApiResponse().description("OK").content(json(SealedReceipt.class))));
    }

    private Content json(Class<?> type) {
        Schema<?> schema = extractSchema(components, type, null, new Annotation[0], SpecVersion.V31);
        return new Content().addMediaType(JSON, new MediaType().schema(schema));
    }
}
