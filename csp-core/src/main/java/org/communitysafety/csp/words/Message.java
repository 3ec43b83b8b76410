package org.communitysafety.csp.words;

import java.util.List;

/**
 * Something that is said to people: its key in the bundle, and the types of what is put into it. Immutable and thread-safe.
 *
 * <p>The pattern in the bundle is that of {@link java.text.MessageFormat}: an apostrophe in it is written twice, numbers are
 * told apart by {@code choice}, and the first thing put in is {@code 0}.
 */
public sealed interface Message {

    /** Its key in the bundle. */
    String key();

    /** The types of what is put into it, in order. */
    List<Class<?>> types();

    /** A label or sentence as it stands; its text is no pattern, and an apostrophe is written once. */
    static Plain plain(String key) {
        return new Plain(key);
    }

    /** A sentence with one thing put into it. */
    static <A> One<A> of(String key, Class<A> first) {
        return new One<>(key, first);
    }

    /** A sentence with two things put into it. */
    static <A, B> Two<A, B> of(String key, Class<A> first, Class<B> second) {
        return new Two<>(key, first, second);
    }

    /** A sentence with three things put into it. */
    static <A, B, C> Three<A, B, C> of(String key, Class<A> first, Class<B> second, Class<C> third) {
        return new Three<>(key, first, second, third);
    }

    /** A sentence with four things put into it. */
    static <A, B, C, D> Four<A, B, C, D> of(String key, Class<A> first, Class<B> second, Class<C> third, Class<D> fourth) {
        return new Four<>(key, first, second, third, fourth);
    }

    /** A sentence with five things put into it. */
    static <A, B, C, D, E> Five<A, B, C, D, E> of(
            String key, Class<A> first, Class<B> second, Class<C> third, Class<D> fourth, Class<E> fifth) {
        return new Five<>(key, first, second, third, fourth, fifth);
    }

    /** With nothing put into it. */
    record Plain(String key) implements Message {
        @Override
        public List<Class<?>> types() {
            return List.of();
        }

        /** The sentence, to be told later in whatever language. */
        public Said said() {
            return new Said(this, List.of());
        }
    }

    /** With one thing put into it. */
    record One<A>(String key, Class<A> first) implements Message {
        @Override
        public List<Class<?>> types() {
            return List.of(first);
        }

        /** The sentence with that in it, to be told later in whatever language. */
        public Said said(A one) {
            return new Said(this, List.of(one));
        }
    }

    /** With two things put into it. */
    record Two<A, B>(String key, Class<A> first, Class<B> second) implements Message {
        @Override
        public List<Class<?>> types() {
            return List.of(first, second);
        }

        /** The sentence with that in it, to be told later in whatever language. */
        public Said said(A one, B two) {
            return new Said(this, List.of(one, two));
        }
    }

    /** With three things put into it. */
    record Three<A, B, C>(String key, Class<A> first, Class<B> second, Class<C> third) implements Message {
        @Override
        public List<Class<?>> types() {
            return List.of(first, second, third);
        }

        /** The sentence with that in it, to be told later in whatever language. */
        public Said said(A one, B two, C three) {
            return new Said(this, List.of(one, two, three));
        }
    }

    /** With four things put into it. */
    record Four<A, B, C, D>(String key, Class<A> first, Class<B> second, Class<C> third, Class<D> fourth) implements Message {
        @Override
        public List<Class<?>> types() {
            return List.of(first, second, third, fourth);
        }

        /** The sentence with that in it, to be told later in whatever language. */
        public Said said(A one, B two, C three, D four) {
            return new Said(this, List.of(one, two, three, four));
        }
    }

    /** With five things put into it. */
    record Five<A, B, C, D, E>(String key, Class<A> first, Class<B> second, Class<C> third, Class<D> fourth, Class<E> fifth)
            implements Message {
        @Override
        public List<Class<?>> types() {
            return List.of(first, second, third, fourth, fifth);
        }

        /** The sentence with that in it, to be told later in whatever language. */
        public Said said(A one, B two, C three, D four, E five) {
            return new Said(this, List.of(one, two, three, four, five));
        }
    }
}
