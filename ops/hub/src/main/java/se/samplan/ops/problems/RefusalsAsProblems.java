package se.samplan.ops.problems;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import se.samplan.platform.refusal.Malformed;
import se.samplan.platform.refusal.RefusalDetail;
import se.samplan.platform.refusal.Refusals;
import se.samplan.platform.refusal.TooMany;

/**
 * Turns a refusal, whether it was thrown here or crossed a bus, into a problem detail with the stable code and the Swedish sentence. What
 * is not a refusal is a fault: its kind is logged, never its message, which could repeat what somebody typed.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalsAsProblems {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalsAsProblems.class);
    private static final String FAULT = "fault";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(ServerWebInputException body) {
        return answer(new Malformed("body").detail());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(ResponseStatusException status) {
        return problem(status.getStatusCode(), FAULT, Map.of());
    }

    /** A body longer than anything that can be meant. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> endless(DataBufferLimitException body) {
        RefusalDetail refusal = new Malformed("body").detail();
        return problem(HttpStatus.CONTENT_TOO_LARGE, refusal.code(), refusal.details());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Exception thrown, ServerWebExchange exchange) {
        RefusalDetail refusal = Refusals.in(thrown);
        if (refusal != null) {
            exchange.getAttributes().put(Refusals.CODE, refusal.code());
            return answer(refusal);
        }
        LOG.error("a request failed: {}", kinds(thrown));
        return problem(HttpStatus.SERVICE_UNAVAILABLE, FAULT, Map.of());
    }

    private static ResponseEntity<ProblemDetail> answer(RefusalDetail refusal) {
        ResponseEntity<ProblemDetail> answer =
                problem(HttpStatusCode.valueOf(Refusals.status(refusal.code())), refusal.code(), refusal.details());
        if (answer.getBody() instanceof ProblemDetail body) {
            body.setDetail(Refusals.sentence(refusal));
        }
        return refusal.code().equals("too-many")
                ? ResponseEntity.status(answer.getStatusCode())
                        .header(HttpHeaders.RETRY_AFTER, TooMany.retryAfter(refusal))
                        .body(answer.getBody())
                : answer;
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatusCode status, String code, Map<String, List<String>> details) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("https://samplan.se/problems/" + code));
        problem.setTitle(Refusals.title(code));
        problem.setDetail(Refusals.sentence(new RefusalDetail(code, Map.of())));
        problem.setProperty("code", code);
        problem.setProperty("details", details);
        return ResponseEntity.status(status).body(problem);
    }

    private static String kinds(Throwable thrown) {
        StringBuilder kinds = new StringBuilder();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            kinds.append(kinds.isEmpty() ? "" : " < ").append(each.getClass().getName());
            StackTraceElement[] trace = each.getStackTrace();
            if (trace.length > 0) {
                kinds.append(" at ").append(trace[0]);
            }
        }
        return kinds.toString();
    }
}
