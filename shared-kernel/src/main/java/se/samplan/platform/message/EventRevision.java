package se.samplan.platform.message;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The revision of the shape in which an event is stored, from 2; an event without it is in its first. A new one comes with an upcaster from
 * the one before and a golden file of its own.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventRevision {
    int value();
}
