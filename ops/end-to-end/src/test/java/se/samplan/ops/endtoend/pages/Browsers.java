package se.samplan.ops.endtoend.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The machine's Chromium, and visitors in it. */
final class Browsers implements AutoCloseable {
    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final URI hub;

    Browsers(URI hub) {
        this.hub = hub;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox")));
    }

    Visitor desktop() {
        return visitor(1280, 1, ColorScheme.LIGHT, true);
    }

    Visitor withoutScript() {
        return visitor(1280, 1, ColorScheme.LIGHT, false);
    }

    Visitor phoneInTheDark() {
        return visitor(360, 1, ColorScheme.DARK, true);
    }

    /** A desk's screen at 200 percent. */
    Visitor magnifiedTwice() {
        return visitor(640, 2, ColorScheme.LIGHT, true);
    }

    private Visitor visitor(int width, double scale, ColorScheme scheme, boolean script) {
        return new Visitor(
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(hub.toString())
                        .setLocale("sv-SE")
                        .setViewportSize(width, 900)
                        .setDeviceScaleFactor(scale)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(script)),
                hub,
                script);
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the browser tests need Chromium on this machine"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
