package se.samplan.ops.session;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samplan.platform.reader.BlockingScheduler;

/** Sessions as all processes know them: begun, used, ended by their owner, by the provider or by the operator. */
public class SessionKeeper {
    /** Among the claims of somebody who comes back from the provider: marks of the provider's own words. */
    public static final String SUBJECT = "samplan_provider_subject";

    public static final String SESSION = "samplan_provider_session";

    private static final Logger LOG = LoggerFactory.getLogger(SessionKeeper.class);
    private static final int LONGEST_DEVICE = 60;

    private final SessionRegister register;
    private final SessionMarks marks;
    private final EndedSessions ended;
    private final Clock clock;

    SessionKeeper(SessionRegister register, SessionMarks marks, EndedSessions ended, Clock clock) {
        this.register = register;
        this.marks = marks;
        this.ended = ended;
        this.clock = clock;
    }

    /** The provider's words for a person and a session, to be carried to {@link #begun}; no session when the provider names none. */
    public Map<String, Object> marked(String subject, @Nullable String session) {
        String person = marks.subject(subject).getFirst();
        return session == null
                ? Map.of(SUBJECT, person)
                : Map.of(SUBJECT, person, SESSION, marks.session(session).getFirst());
    }

    /** A session that can't be written down could not be ended, and does not begin. */
    Mono<Void> begun(ServerWebExchange exchange, SignedIn session, OidcUser user) {
        String device = DeviceWords.of(exchange.getRequest().getHeaders().getFirst("User-Agent"));
        Instant ends = Instant.ofEpochSecond(session.since()).plus(Sessions.LONGEST);
        @Nullable String provider = user.getClaimAsString(SESSION);
        return blocking(() -> {
                    register.forget(clock.instant().minus(Sessions.LONGEST));
                    register.add(
                            session,
                            String.valueOf(user.getClaimAsString(SUBJECT)),
                            provider,
                            device.substring(0, Math.min(device.length(), LONGEST_DEVICE)),
                            ends);
                    return true;
                })
                .onErrorMap(SessionKeeper::isAway, away -> new AuthenticationServiceException("no sessions now", away))
                .then();
    }

    private static boolean isAway(Throwable fault) {
        return fault instanceof DataAccessException || fault instanceof CannotCreateTransactionException;
    }

    /** In passing: nobody waits for it, and it is no harm when it fails. */
    void renewed(SignedIn session) {
        blocking(() -> {
                    register.seen(session.id(), Instant.ofEpochSecond(session.seen()));
                    return true;
                })
                .subscribe(
                        done -> {},
                        away -> LOG.debug(
                                "a visit could not be noted: {}",
                                away.getClass().getSimpleName()));
    }

    Mono<List<KnownSession>> of(String person) {
        Instant now = clock.instant();
        return blocking(() -> register.of(person, now.minus(Sessions.IDLE).minus(Sessions.FRESH), now));
    }

    Mono<Integer> end(String person, String session) {
        return ending(() -> register.end(person, session));
    }

    Mono<Integer> endOthers(String person, String kept) {
        return ending(() -> register.endOthers(person, kept));
    }

    /**
     * Ends what the provider says has ended (OpenID Connect Back-Channel Logout 1.0): one session, or all of a subject's with their tokens.
     *
     * @return how many sessions that were
     */
    public Mono<Integer> endAtProvider(@Nullable String subject, @Nullable String session) {
        return ending(() -> {
            int count = 0;
            if (session != null && subject != null) {
                for (int key = 0; key < marks.subject(subject).size(); key++) {
                    count += register.endSubjectInSession(
                            marks.subject(subject).get(key),
                            marks.session(session).get(key));
                }
            } else if (session != null) {
                count = marks.session(session).stream()
                        .mapToInt(register::endProviderSession)
                        .sum();
            } else if (subject != null) {
                marks.subject(subject).forEach(register::endTokens);
                count = marks.subject(subject).stream()
                        .mapToInt(register::endSubject)
                        .sum();
            }
            return count;
        });
    }

    /** Ends everything of a person: sessions, and tokens that were issued before now. */
    Mono<Integer> endPerson(String person) {
        return ending(() -> {
            marks.person(person).forEach(register::endTokens);
            return register.endPerson(person);
        });
    }

    /** Whether a token of this person, or of this subject at the provider, was ended after it was issued. */
    public boolean isEnded(String person, @Nullable String subject, @Nullable Instant issued) {
        return ended.areEnded(marks.person(person), issued)
                || (subject != null && ended.areEnded(marks.subject(subject), issued));
    }

    /** Emits when such a token has ended. */
    Flux<String> whenEnded(String person, @Nullable String subject, @Nullable Instant issued) {
        List<String> all = new ArrayList<>(marks.person(person));
        if (subject != null) {
            all.addAll(marks.subject(subject));
        }
        return ended.when(all, issued);
    }

    private Mono<Integer> ending(Callable<Integer> work) {
        return blocking(work).doOnSuccess(done -> ended.lookSoon());
    }

    private static <T> Mono<T> blocking(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(BlockingScheduler.threads());
    }
}
