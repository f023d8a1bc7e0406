package se.samplan.pages.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.resource.PathResourceResolver;
import org.webjars.WebJarVersionLocator;
import reactor.core.publisher.Mono;

/**
 * Styles, scripts, drawings and the font, at addresses that name what is in them: when one of them changes all have new addresses, and so
 * a browser may keep for ever what it has fetched.
 */
@Component
class Assets implements WebFluxConfigurer {
    private static final String PLACE = "/assets/";
    private static final String OWN = "static/assets/";
    private static final List<String> FILES =
            List.of("inter.woff2", "mark.svg", "midas.css", "samplan.css", "samplan.js");
    private static final List<String> WEBJARS = List.of("htmx.org/dist/htmx.min.js", "htmx-ext-sse/sse.js");
    private static final int LENGTH = 12;

    private final List<String> scripts;
    private final String root;

    Assets() {
        WebJarVersionLocator versions = new WebJarVersionLocator();
        scripts = WEBJARS.stream().map(file -> inWebJar(versions, file)).toList();
        MessageDigest all = digest();
        FILES.forEach(file -> read(OWN + file, all));
        scripts.forEach(script -> read(script, all));
        root = PLACE + HexFormat.of().formatHex(all.digest()).substring(0, LENGTH) + "/";
    }

    /** Where a file is fetched from, by its name alone. */
    String address(String file) {
        return root + file;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl forEver =
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        registry.addResourceHandler(root + "**").addResourceLocations(folders()).setCacheControl(forEver);
        // Asked for by a page of another version, while several processes are renewed one by one: what is here, for
        // now.
        registry.addResourceHandler(PLACE + "**")
                .addResourceLocations(folders())
                .setCacheControl(CacheControl.noStore())
                .resourceChain(false)
                .addResolver(new OfAnotherVersion());
    }

    private String[] folders() {
        return Stream.concat(Stream.of("classpath:/" + OWN), scripts.stream().map(Assets::folder))
                .toArray(String[]::new);
    }

    private static String folder(String file) {
        return "classpath:/" + file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** Finds a file whatever version its address names. */
    private static final class OfAnotherVersion extends PathResourceResolver {
        @Override
        protected Mono<Resource> getResource(String path, Resource location) {
            return super.getResource(path.replaceFirst("^[0-9a-f]{" + LENGTH + "}/", ""), location);
        }
    }

    private static String inWebJar(WebJarVersionLocator versions, String file) {
        String name = file.substring(0, file.indexOf('/'));
        return Objects.requireNonNull(versions.fullPath(name, file.substring(name.length() + 1)), file);
    }

    private static void read(String file, MessageDigest all) {
        try (InputStream bytes = new ClassPathResource(file).getInputStream()) {
            all.update(bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
