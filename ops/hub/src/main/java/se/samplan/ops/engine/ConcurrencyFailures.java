package se.samplan.ops.engine;

import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Sees in a failure that another writer came first in the same stream, whichever store says so. */
final class ConcurrencyFailures {

    private static final Metadata.Key<String> CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);
    /** What Axon Server answers when the place in the stream is taken. */
    private static final String INVALID_SEQUENCE = "AXONIQ-2000";

    private ConcurrencyFailures() {}

    static boolean isOne(@Nullable Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof ConcurrencyException
                    || one instanceof AggregateStreamCreationException
                    || (one instanceof StatusRuntimeException status && INVALID_SEQUENCE.equals(codeOf(status)))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String codeOf(StatusRuntimeException status) {
        Metadata trailers = status.getTrailers();
        return trailers == null ? null : trailers.get(CODE);
    }
}
