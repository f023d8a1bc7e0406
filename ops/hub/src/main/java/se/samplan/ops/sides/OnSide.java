package se.samplan.ops.sides;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Stands only in a process where the side is at work, alone or with the other. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnSide.AtWork.class)
public @interface OnSide {
    Side value();

    /** Compares the annotation with the setting. */
    final class AtWork implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
            Side here = Side.of(context.getEnvironment());
            Object wanted = annotated.getAnnotations().get(OnSide.class).getEnum("value", Side.class);
            return here == Side.BOTH || here == wanted;
        }
    }
}
