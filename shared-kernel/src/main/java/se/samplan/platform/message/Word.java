package se.samplan.platform.message;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one word for a command or an event: in addresses, scenarios, JSON and the keys of texts. An event has the word of the command that
 * caused it; what the hub says by itself has a word of its own. Lower case, hyphens, never changed: it is part of the API.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Word {
    String value();
}
