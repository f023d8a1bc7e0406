package se.samplan.ops.limits;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a connection whose request does not arrive in time, however busily it trickles: the head within one time of its first byte (of
 * the connection, for the first), the body within another. Between requests, and while an answer is under way, it does nothing.
 */
final class ArrivalDeadline extends ChannelInboundHandlerAdapter {
    private final Duration head;
    private final Duration body;
    private boolean inBody;
    /** A request ended with what was read last. */
    private boolean ended;

    private @Nullable Future<?> deadline;

    ArrivalDeadline(Duration head, Duration body) {
        this.head = head;
        this.body = body;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext connection) {
        within(connection, head);
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object part) {
        if (part instanceof HttpRequest) {
            inBody = true;
            within(connection, body);
        }
        if (part instanceof LastHttpContent) {
            inBody = false;
            ended = true;
            cancel();
        }
        connection.fireChannelRead(part);
    }

    /** Something came, and it was no whole head: the next request has begun. */
    @Override
    public void channelReadComplete(ChannelHandlerContext connection) {
        if (!inBody && deadline == null && !ended) {
            within(connection, head);
        }
        ended = false;
        connection.fireChannelReadComplete();
    }

    @Override
    public void channelInactive(ChannelHandlerContext connection) {
        cancel();
        connection.fireChannelInactive();
    }

    private void within(ChannelHandlerContext connection, Duration time) {
        cancel();
        deadline = connection.executor().schedule(() -> connection.close(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cancel() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }
}
