package se.samplan.ops.endtoend;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs where {@code SAMPLAN_AXON_SERVER} names a server, and says loudly that it was skipped everywhere else. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsAxonServer.Named.class)
public @interface NeedsAxonServer {

    /** Looks for the name. */
    final class Named implements ExecutionCondition {
        private static final @Nullable String SERVER = System.getenv("SAMPLAN_AXON_SERVER");

        public static String address() {
            return Objects.requireNonNull(SERVER);
        }

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (SERVER != null && !SERVER.isBlank()) {
                return ConditionEvaluationResult.enabled("Axon Server at " + SERVER);
            }
            String skipped = context.getDisplayName()
                    + " was SKIPPED: set SAMPLAN_AXON_SERVER=host:port to run it against a real Axon Server";
            System.out.println("############ " + skipped);
            return ConditionEvaluationResult.disabled(skipped);
        }
    }
}
