package se.samplan.ops.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where one chooses whom to be. */
@Controller
class PersonChoicePage {

    private final People people;
    private final RequestCache waiting;
    private final SignInServerSettings settings;

    PersonChoicePage(People people, RequestCache waiting, SignInServerSettings settings) {
        this.people = people;
        this.waiting = waiting;
        this.settings = settings;
    }

    @GetMapping("/login")
    String list(
            @RequestParam(defaultValue = "") String q,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        page.addAttribute(
                Templates.PAGE,
                new PersonChoice(
                        settings.hub() + "/",
                        PeopleList.of(people.all(), q.strip()),
                        hinted(request, response).orElse(null),
                        request.getParameter("unknown") != null,
                        request.getParameter("expired") != null));
        return "login";
    }

    @GetMapping("/")
    String elsewhere() {
        return "redirect:" + settings.hub() + "/";
    }

    private Optional<Person> hinted(HttpServletRequest request, HttpServletResponse response) {
        var saved = waiting.getRequest(request, response);
        var hints = saved == null ? null : saved.getParameterValues("login_hint");
        return hints == null || hints.length == 0 ? Optional.empty() : people.find(hints[0]);
    }
}
