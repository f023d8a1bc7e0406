package se.samplan.pages.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows pages through the templates that the build has compiled. A template gets the {@link PageModelAdvice} and its page, and nothing else. */
@Component
class PageViews implements ViewResolver {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final ReaderResolver readers;
    private final SwedishText say;
    private final Assets assets;
    private final boolean evaluation;

    PageViews(ReaderResolver readers, SwedishText say, Assets assets, Environment environment) {
        this.readers = readers;
        this.say = say;
        this.assets = assets;
        this.evaluation = environment.acceptsProfiles(Profiles.of("evaluation"));
    }

    @Override
    public Mono<View> resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return templates.hasTemplate(template) ? Mono.just(new PageView(template)) : Mono.empty();
    }

    /** A page is whole or not at all: nothing is sent before the last line is there. */
    private final class PageView implements View {
        private final String template;

        PageView(String template) {
            this.template = template;
        }

        @Override
        public List<MediaType> getSupportedMediaTypes() {
            return List.of(MediaType.TEXT_HTML);
        }

        @Override
        public Mono<Void> render(
                @Nullable Map<String, ?> model, @Nullable MediaType contentType, ServerWebExchange exchange) {
            Object page = model == null ? null : model.get(Pages.PAGE);
            return frame(exchange)
                    .map(frame -> bytes(Map.of("frame", frame, Pages.PAGE, page == null ? "" : page)))
                    .flatMap(bytes -> send(bytes, exchange.getResponse()));
        }

        private byte[] bytes(Map<String, Object> parameters) {
            Utf8ByteOutput output = new Utf8ByteOutput();
            templates.render(template, parameters, output);
            return output.toByteArray();
        }

        private Mono<Void> send(byte[] bytes, ServerHttpResponse response) {
            response.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
            response.getHeaders().setContentLength(bytes.length);
            return response.writeWith(
                    Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
        }
    }

    private Mono<PageModelAdvice> frame(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return Mono.zip(
                readers.find(exchange).map(Optional::of).onErrorComplete().defaultIfEmpty(Optional.empty()),
                token.map(Optional::of).defaultIfEmpty(Optional.empty()),
                (reader, csrf) ->
                        new PageModelAdvice(reader.orElse(null), path, evaluation, csrf.orElse(null), say, assets));
    }
}
