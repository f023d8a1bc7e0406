package se.samplan.ops.endtoend.rights;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.endtoend.rights.People.Somebody;
import se.samplan.ops.endtoend.rights.RightsTable.Row;

/** Somebody at an open stream of signals, or turned away from it. */
final class Listening implements AutoCloseable {
    private static final int HEAD_WITHIN = 30;

    private final Row row;
    private final Somebody who;
    private final HttpResponse<Stream<String>> stream;
    private final boolean toldApart;
    private final AtomicInteger heard = new AtomicInteger();
    private final AtomicInteger before = new AtomicInteger();
    private volatile boolean ended;

    Listening(Row row, Somebody who, String path, @Nullable String ofNothing) {
        this.row = row;
        this.who = who;
        this.stream = open(who, path);
        this.toldApart = ofNothing != null && !isOpen() && statusAlone(who, ofNothing) != stream.statusCode();
        if (isOpen()) {
            Thread.ofVirtual().start(this::listen);
        }
    }

    private void listen() {
        try {
            stream.body().filter(line -> line.startsWith("event:changed")).forEach(line -> heard.incrementAndGet());
        } catch (UncheckedIOException cut) {
            // Ended by the hub, or closed here.
        } finally {
            ended = true;
        }
    }

    /** The hub has ended it, or nobody listens any more. */
    boolean hasEnded() {
        return ended;
    }

    /** What was heard until now does not count: it was about what happened before. */
    void beginAnew() {
        before.set(heard.get());
    }

    Row row() {
        return row;
    }

    Somebody who() {
        return who;
    }

    boolean isOpen() {
        return stream.statusCode() == 200;
    }

    int heard() {
        return heard.get() - before.get();
    }

    Outcome outcome() {
        if (isOpen()) {
            return heard() > 0 ? Outcome.DONE : Outcome.NOTHING;
        }
        if (stream.statusCode() == 401) {
            return Outcome.SIGN_IN;
        }
        return toldApart || !row.door().contains("{") ? Outcome.REFUSED : Outcome.HIDDEN;
    }

    Reply reply() {
        return new Reply(stream.statusCode(), null, null, "");
    }

    private static int statusAlone(Somebody who, String path) {
        HttpResponse<Stream<String>> other = open(who, path);
        other.body().close();
        return other.statusCode();
    }

    private static HttpResponse<Stream<String>> open(Somebody who, String path) {
        try {
            return who.session().listen(path).get(HEAD_WITHIN, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(who.name() + " at " + path, e);
        }
    }

    @Override
    public void close() {
        stream.body().close();
    }
}
