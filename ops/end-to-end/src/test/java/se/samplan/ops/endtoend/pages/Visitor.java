package se.samplan.ops.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Someone at a browser. */
final class Visitor implements AutoCloseable {
    /** Under a loaded machine the first page of a hub takes its time. */
    private static final double PATIENCE = 45_000;

    private final BrowserContext context;
    private final Page page;
    private final URI hub;
    private final boolean script;
    /** What the browser itself complained of: scripts that fail, and anything the security policy stopped. */
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context, URI hub, boolean script) {
        this.context = context;
        this.hub = hub;
        this.script = script;
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // A refused form answers with its status, which the browser tells as an error of loading; a press that goes
            // before a page
            // that renews itself ends the latter.
            boolean expected = message.text().contains("status of 4")
                    || message.text().startsWith("htmx:sendAbort")
                    || message.text().startsWith("htmx:afterRequest");
            if (message.type().equals("error") && !expected) {
                complaints.add(message.text());
            }
        });
    }

    Visitor signIn(String name) {
        page.navigate("/");
        if (page.locator("#q").count() > 0) {
            page.fill("#q", name);
            page.press("#q", "Enter");
        }
        page.locator("button.person")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        page.waitForURL(address -> !address.contains("/sign-in/") && !address.contains("/login/"));
        return this;
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /** The list of all plans in which these words stand, as the page's own form leads to it. */
    Visitor search(String words, String order) {
        open("/planer");
        String token = page.locator("form.search input[name=_csrf]").getAttribute("value");
        var answer = context.request()
                .post(
                        hub + "/planer",
                        com.microsoft.playwright.options.RequestOptions.create()
                                .setForm(com.microsoft.playwright.options.FormData.create()
                                        .set("_csrf", Objects.requireNonNull(token))
                                        .set("text", words)
                                        .set("visa", "alla")
                                        .set("ordning", order))
                                .setMaxRedirects(0));
        return open(Objects.requireNonNull(answer.headers().get("location")));
    }

    /** Opens the plan of a child from the list of plans; a guardian is there already. */
    Visitor openPlanOf(String child) {
        search(child.split(" ", 2)[0], "changed");
        page.locator("main .rows a")
                .filter(new Locator.FilterOptions().setHasText(child))
                .first()
                .click();
        page.waitForURL(address -> address.matches(".*/planer/[0-9a-f-]{36}.*"));
        return this;
    }

    /** The path of the present page, without what follows it. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** The line that holds these words, with its deeds. */
    Locator line(String words) {
        return page.locator("li[id^='c-']")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    /** Asks for a deed within a part of the page, at once or by way of what is seldom done, and gives its form. */
    Locator deed(Locator part, String name) {
        part.waitFor();
        Locator way = way(part, name);
        if (way.count() == 0) {
            part.locator("a.deed.still").last().click();
            way = way(page.locator(".asked"), name);
            way.first().waitFor();
        }
        // /planer/{plan}/gor/{act}?vid={place}
        String[] asked =
                Objects.requireNonNull(way.first().getAttribute("href")).split("[/?=&]");
        way.first().click();
        Locator form = page.locator("#form-" + asked[4] + "-" + asked[6]);
        form.waitFor();
        return form;
    }

    private static Locator way(Locator part, String name) {
        return part.locator("a.deed")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*\\+?" + name)));
    }

    /** What waits on Min dag and holds these words. */
    Locator row(String words) {
        return page.locator("main .rows > li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    /** Gives an answer of one press to what waits on Min dag. */
    void answers(String words, String answer) {
        row(words)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(answer))
                .click();
    }

    void sees(String words) {
        sees(words, PATIENCE);
    }

    /** @param within milliseconds */
    void sees(String words, double within) {
        Locator main = page.locator("main");
        try {
            main.getByText(words).first().waitFor(new Locator.WaitForOptions().setTimeout(within));
        } catch (TimeoutError notThere) {
            throw new AssertionError(
                    "\"%s\" is not at %s but %s, complaints %s"
                            .formatted(words, page.url(), page.locator("body").innerText(), complaints),
                    notThere);
        }
    }

    /** Makes a commitment for the first goal of the plan on the page. */
    void commitments(String words) {
        Locator form = deed(page.locator("article.goal").first(), "Vi tar på oss något");
        form.locator("textarea").fill(words);
        form.locator("input[name=due]").fill(OwnPlan.today().plusWeeks(3).toString());
        form.locator("select[name=topic]").selectOption("schooling");
        form.locator("button").click();
        sees("Löftet står i planen.");
    }

    Visitor unfolds() {
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        return this;
    }

    /** No violation of WCAG 2.2 AA or good practice, nothing wider than the screen, no complaint of the browser. */
    void findsNothingWrong() {
        assertThat(script).as("axe is a script itself").isTrue();
        var violations = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(violations).as(page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("fits the screen: " + page.url())
                .isEqualTo(true);
        assertThat(complaints).as(page.url()).isEmpty();
    }

    /** The plan that the family's own page leads to. */
    String planLinked() {
        String target = page.locator("main a[href*='/planer/']").first().getAttribute("href");
        return target.replaceFirst("(/planer/[0-9a-f-]{36}).*", "$1");
    }

    /** Keeps the pages from listening for changes, until what is returned is run. */
    Runnable hearsNothing() {
        List<Route> held = new ArrayList<>();
        page.route("**/live/**", held::add);
        return () -> {
            page.unroute("**/live/**");
            held.forEach(Route::resume);
        };
    }

    /** Where the present page listens for changes. */
    String listensAt() {
        return Objects.requireNonNull(page.locator("[sse-connect]").getAttribute("sse-connect"));
    }

    /**
     * What is signalled at an address within two seconds.
     *
     * @param lastHeard what a browser that comes back says that it heard last
     */
    String hears(String path, @Nullable String lastHeard) {
        Object heard = page.evaluate("""
                async ([path, lastHeard]) => {
                  const answer = await fetch(path, { headers: lastHeard ? { "Last-Event-ID": lastHeard } : {} });
                  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
                  const end = new Promise(resolve => setTimeout(resolve, 2000));
                  let heard = "";
                  for (;;) {
                    const next = await Promise.race([reader.read(), end]);
                    if (!next || next.done) break;
                    heard += next.value;
                  }
                  reader.cancel();
                  return heard;
                }""", Arrays.asList(path, lastHeard));
        return Objects.requireNonNull(heard).toString();
    }

    /** What stands at an address, without opening it as a page. */
    String read(String path) {
        return context.request().get(hub + path).text();
    }

    /** What a form would send. */
    @Nullable
    Object fields(Locator form) {
        return form.evaluate("form => new URLSearchParams(new FormData(form)).toString()");
    }

    int send(String path, String fields) {
        return context.request()
                .post(
                        hub + path,
                        com.microsoft.playwright.options.RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(fields))
                .status();
    }

    @Override
    public void close() {
        context.close();
    }
}
