package se.samplan.ops.signin;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Makes people known. Only for the client {@code samplan-operator}.
 *
 * <p>{@code POST} takes one person or a list of people as JSON and answers 204 when they can be signed in; sending the same again
 * changes nothing. If one of them can't be used the answer is 422, saying which field, and none is kept.
 */
@RestController
@RequestMapping("/people")
class PeopleEndpoint {

    private final People people;

    PeopleEndpoint(People people) {
        this.people = people;
    }

    @GetMapping
    List<Person> all() {
        return people.all();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@RequestBody List<Person> sent) {
        people.keep(sent);
    }

    @ExceptionHandler
    ProblemDetail refuse(PersonNotUsable fault) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, fault.getMessage());
    }
}
