package se.samplan.ops.signin;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Shows pages through the templates that the build has compiled. */
@Component
class Templates implements ViewResolver, Ordered {
    /** What a template calls its page. */
    static final String PAGE = "page";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final MessageSource texts;

    Templates(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return templates.hasTemplate(template) ? view(template) : null;
    }

    private View view(String template) {
        return new View() {
            @Override
            public String getContentType() {
                return "text/html;charset=UTF-8";
            }

            @Override
            public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                    throws IOException {
                byte[] page = bytes(template, model, request);
                response.setContentType(getContentType());
                response.setContentLength(page.length);
                response.getOutputStream().write(page);
            }
        };
    }

    private byte[] bytes(String template, @Nullable Map<String, ?> model, HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("frame", new Frame(request.getContextPath(), token, texts));
        parameters.put(PAGE, model == null ? null : model.get(PAGE));
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, parameters, output);
        return output.toByteArray();
    }
}
