package se.samplan.ops.endtoend.faults;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import se.samplan.ops.endtoend.RunningHub;
import se.samplan.ops.endtoend.Versions;
import se.samplan.ops.player.fresh.FreshIdentityNumbers;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.hub.Hub;
import se.samplan.ops.player.hub.HubUnreachable;
import se.samplan.ops.player.hub.SignInFailed;
import se.samplan.ops.waiting.Await;

/**
 * Sends deeds, each under one key until the hub has said yes to it, and remembers every yes. Now and then it sends again what was
 * acknowledged already, as a client does that has lost the answer: it must be answered the same.
 */
final class Sending {
    static final String OPERATOR = "operator";

    /** Some child; only the year is kept. */
    private static final String BORN = "201301052385";

    private static final Set<Integer> NOT_NOW = Set.of(502, 503, 504);
    /** Longer than any fault here lasts, with the start of a hub after it. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final double TWICE = 0.05;

    /** After each deed: people at work, not a flood that takes minutes to look through. */
    private static final Duration BREATH = Duration.ofMillis(10);

    private final RunningHub running;
    private final Hub hub;
    private final Random random;
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Set<String> heard = new ConcurrentSkipListSet<>();
    private final AtomicLong unanswered = new AtomicLong();
    private final Set<String> identities = ConcurrentHashMap.newKeySet();

    Sending(RunningHub running, Random random) {
        this.running = running;
        this.hub = new Hub(running.address(), "evaluation-operator", Duration.ZERO);
        this.random = random;
    }

    Hub hub() {
        return hub;
    }

    /** A made-up child's number that nobody here has been given: chance gives the same twice sooner than one thinks. */
    String freshIdentity(Random chosen) {
        String fresh = new FreshIdentityNumbers(chosen).another(BORN, 100);
        while (!identities.add(fresh)) {
            fresh = new FreshIdentityNumbers(chosen).another(BORN, 100);
        }
        return fresh;
    }

    Collection<Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** What people heard instead of yes: status and sentence. */
    Set<String> heard() {
        return new TreeSet<>(heard);
    }

    /** How often no answer came at all. */
    long unanswered() {
        return unanswered.get();
    }

    /** @return what the hub said yes with */
    Acknowledged send(String person, String word, Map<String, ?> fields) {
        String key = UUID.randomUUID().toString();
        Acknowledged yes = untilYes(person, word, fields, key);
        acknowledged.add(yes);
        if (random.nextDouble() < TWICE) {
            Acknowledged again = untilYes(person, word, fields, key);
            if (!again.equals(yes)) {
                throw new AssertionError("answered %s, then %s".formatted(yes, again));
            }
        }
        Await.pause(BREATH);
        return yes;
    }

    Acknowledged untilYes(String person, String word, Map<String, ?> fields, String key) {
        return Await.until("yes to " + word, PATIENCE, () -> answered(person, word, fields, key), Optional::isPresent)
                .orElseThrow();
    }

    /** @return nothing when it must be sent again */
    private Optional<Acknowledged> answered(String person, String word, Map<String, ?> fields, String key) {
        try {
            Answer answer = person.equals(OPERATOR)
                    ? hub.commandAsOperator(word, fields, key)
                    : hub.command(person, word, fields, key, null);
            if (answer.accepted()) {
                String stream = answer.body().path("stream").asString();
                return Optional.of(new Acknowledged(
                        person,
                        word,
                        key,
                        stream,
                        Versions.in(
                                running, stream, answer.body().path("version").asString())));
            }
            if (!NOT_NOW.contains(answer.status())) {
                throw new AssertionError(word + " " + fields + ": " + answer.inWords());
            }
            heard.add(answer.status() + " "
                    + answer.body().path("detail").asString(answer.body().toString()));
        } catch (HubUnreachable | SignInFailed away) {
            unanswered.incrementAndGet();
            running.endedByItself().ifPresent(why -> {
                throw new AssertionError(why, away);
            });
        }
        return Optional.empty();
    }
}
