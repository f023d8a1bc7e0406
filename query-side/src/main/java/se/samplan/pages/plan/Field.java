package se.samplan.pages.plan;

import java.util.function.BiPredicate;

/**
 * A field of an act's form. What it is called stands under {@code deed.<word of the act>.<name>}, else under {@code field.<name>};
 * its hint, where there is one, under the same with {@code .hint}.
 */
public sealed interface Field {
    String name();

    /** Some sentences. */
    record Sentences(String name) implements Field {}

    /** @param otherwise what stands there from the start */
    record Day(String name, GivenDay otherwise) implements Field {}

    /** One of several. */
    record OneOf(String name, ChosenFrom from) implements Field {}

    /** What it is about, which decides who sees it. */
    record OfTopic(String name) implements Field {}

    /** Who of the own party, where there are several. */
    record OwnPerson(String name) implements Field {}

    /** Two that stand side by side. */
    record Pair(Field first, Field second) implements Field {
        public Pair {
            if (!first.isPlain() || !second.isPlain()) {
                throw new IllegalArgumentException("only plain fields stand side by side");
            }
        }

        @Override
        public String name() {
            return first.name();
        }
    }

    /** Asked for only at times. */
    record Sometimes(Field field, BiPredicate<Situation, Place> when) implements Field {
        @Override
        public String name() {
            return field.name();
        }
    }

    /** Forms that are more than plain fields, each with a template of its own. */
    enum Own implements Field {
        EVALUATIONS,
        CONSENT,
        WITHDRAWAL,
        MATURITY,
        CUSTODY,
        PROTECTION
    }

    /** A day that is suggested. */
    enum GivenDay {
        NONE,
        TODAY,
        FOLLOW_UP
    }

    /** One question with one answer, always asked. */
    default boolean isPlain() {
        return switch (this) {
            case Sentences _, Day _, OneOf _, OfTopic _, OwnPerson _ -> true;
            case Pair _, Sometimes _, Own _ -> false;
        };
    }

    static Field words(String name) {
        return new Sentences(name);
    }

    static Field day(String name) {
        return new Day(name, GivenDay.NONE);
    }

    static Field day(String name, GivenDay otherwise) {
        return new Day(name, otherwise);
    }

    static Field choice(String name, ChosenFrom from) {
        return new OneOf(name, from);
    }

    static Field topic() {
        return new OfTopic("topic");
    }

    static Field ownPerson() {
        return new OwnPerson("person");
    }

    static Field pair(Field first, Field second) {
        return new Pair(first, second);
    }

    default Field when(BiPredicate<Situation, Place> asked) {
        return new Sometimes(this, asked);
    }
}
